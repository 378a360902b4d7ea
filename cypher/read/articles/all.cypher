// A page of all articles.
MATCH (article:Article)
// include: read/articles/page
