// include: read/people/count
