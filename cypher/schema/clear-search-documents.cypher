MATCH (document:SearchDocument)
WITH document
LIMIT $limit
DELETE document
RETURN count(*) AS cleared
