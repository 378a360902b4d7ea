// A page of the statements of some ids.
MATCH (statement:Statement)
WHERE statement.id IN $anchor
// include: read/statements/page
