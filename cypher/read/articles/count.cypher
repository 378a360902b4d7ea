// include: read/articles/filtered
RETURN count(article) AS total
