MATCH (event:Event)
// include: read/events/count
