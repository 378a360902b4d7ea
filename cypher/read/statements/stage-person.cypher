// The statements of some people.
MATCH (named:Person)-[:MADE]->(statement:Statement)
WHERE named.id IN $anchor
WITH DISTINCT statement
