// The next ids of articles that pass a filter, in their order.
MATCH (article:Article)
WHERE article.id > $after
// include: read/articles/passing-<passing>
WITH article.id AS key
ORDER BY key
LIMIT $limit
RETURN key
