MATCH (page:SearchPage)
WITH page
LIMIT $limit
DELETE page
RETURN count(*) AS cleared
