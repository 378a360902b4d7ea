MATCH (named:Country)<-[:MENTIONS]-(article:Article)
WHERE named.code IN $anchor
WITH DISTINCT article
// include: read/articles/count
