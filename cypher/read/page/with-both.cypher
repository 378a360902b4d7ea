// include: read/page/with-people
// include: read/page/with-mentions
