MATCH (event:Event)
WHERE event.id IN $anchor
// include: read/events/count
