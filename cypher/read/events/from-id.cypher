// A page of the events of some ids.
MATCH (event:Event)
WHERE event.id IN $anchor
// include: read/events/page
