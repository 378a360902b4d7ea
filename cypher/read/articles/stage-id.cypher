// The articles of some ids.
MATCH (article:Article)
WHERE article.id IN $anchor
