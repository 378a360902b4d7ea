MATCH (<noun>:<label>)
WHERE <noun>.<property> >= $least AND <noun>.<property> <= $most
// include: read/<folder>/passing-<passing>
WITH <noun>, <noun>.<property> AS key, <noun>.id AS id
// include: read/page/between-<between>
WITH <noun>, key, id ORDER BY key <direction>, id <direction> LIMIT $limit
RETURN collect([property IN $properties | <noun>[property]] + [key]
  // include: read/page/with-<held>
) AS valued
