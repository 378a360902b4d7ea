// A page of all events.
MATCH (event:Event)
// include: read/events/page
