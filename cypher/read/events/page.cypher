// One page of the events on stage, as a list.
// include: read/events/filtered
WITH event, event.id AS id, CASE $orderBy
  WHEN 'ARTICLES' THEN coalesce(event.articleCount, 0)
  WHEN 'REPORTED' THEN coalesce(event.reportedAt, $untimed)
  ELSE coalesce(event.day, $untimed)
END AS key
WHERE
// include: read/page/inside
WITH event, key, id
// include: read/page/ordered
RETURN collect(event {
  // include: read/events/fields
  , sortKey: key
}) AS nodes
