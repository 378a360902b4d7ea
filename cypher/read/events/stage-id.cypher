// The events of some ids.
MATCH (event:Event)
WHERE event.id IN $anchor
