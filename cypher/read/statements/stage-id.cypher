// The statements of some ids.
MATCH (statement:Statement)
WHERE statement.id IN $anchor
