// The next ids of events that pass a filter, in their order.
MATCH (event:Event)
WHERE event.id > $after
// include: read/events/passing-<passing>
WITH event.id AS key
ORDER BY key
LIMIT $limit
RETURN key
