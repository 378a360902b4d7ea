MATCH (article:Article)
// include: read/articles/count
