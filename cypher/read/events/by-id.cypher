UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event {
  // include: read/events/fields
} AS node
