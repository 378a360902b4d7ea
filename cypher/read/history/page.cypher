// Articles that an extractor read, in the order of their keys.
MATCH (article:Article)
WHERE article.id > $after AND coalesce(article.kind, 'ARTICLE') = 'ARTICLE'
RETURN article.id AS id
ORDER BY id
LIMIT $limit
