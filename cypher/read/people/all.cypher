// A page of all people.
// include: read/page/both
