MATCH (article:Article)
WHERE article.id IN $anchor
// include: read/articles/count
