// One page of the statements on stage, as a list.
// include: read/statements/filtered
WITH statement, statement.id AS id, coalesce(statement.reportedAt, $untimed) AS key
WHERE
// include: read/page/inside
WITH statement, key, id
// include: read/page/ordered
RETURN collect(statement {
  // include: read/statements/fields
  , sortKey: key
}) AS nodes
