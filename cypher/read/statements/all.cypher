// A page of all statements.
// include: read/page/both
