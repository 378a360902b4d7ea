MATCH (named:Person)-[:MADE]->(statement:Statement)
WHERE named.id IN $anchor
WITH DISTINCT statement
// include: read/statements/count
