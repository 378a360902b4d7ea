MATCH (<noun>:<label>)
WHERE <noun>.<property> IS NULL
// include: read/<folder>/passing-<passing>
WITH <noun>, $missing AS key, <noun>.id AS id
// include: read/page/between-<between>
WITH <noun>, key, id ORDER BY id <direction> LIMIT $limit
RETURN collect([property IN $properties | <noun>[property]] + [key]
  // include: read/page/with-<held>
) AS bare
