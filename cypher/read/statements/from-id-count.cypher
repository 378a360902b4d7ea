MATCH (statement:Statement)
WHERE statement.id IN $anchor
// include: read/statements/count
