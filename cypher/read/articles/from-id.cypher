// A page of the articles of some ids.
MATCH (article:Article)
WHERE article.id IN $anchor
// include: read/articles/page
