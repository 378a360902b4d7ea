MATCH (named:Organization)<-[:MENTIONS]-(article:Article)
WHERE named.id IN $anchor
WITH DISTINCT article
// include: read/articles/count
