// A page of all articles.
// include: read/page/both
