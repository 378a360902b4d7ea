// include: read/people/in-office
// include: read/people/count
