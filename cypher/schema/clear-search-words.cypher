// What nodes were found by before the index was one of our own.
MATCH (node:<label>)
WHERE node.searchWords IS NOT NULL
WITH node
LIMIT $limit
REMOVE node.searchWords
RETURN count(*) AS cleared
