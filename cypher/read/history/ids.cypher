// Current articles that the graph had at a time as they are.
MATCH (article:Article)
WHERE coalesce(article.updatedAt, article.ingestedAt) <= $time
RETURN article.id AS id
ORDER BY id
