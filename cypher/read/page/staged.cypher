// One page of the nodes on stage, as a list.
// include: read/<folder>/passing-<passing>
WITH <noun>, <noun>.id AS id, coalesce(<noun>.<property>, $missing) AS key
// include: read/page/between-<between>
WITH <noun>, key, id ORDER BY key <direction>, id <direction> LIMIT $limit
RETURN collect([property IN $properties | <noun>[property]] + [key]
  // include: read/page/with-<held>
) AS nodes
