// The earliest timed event of each pair that counts.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)
  WHERE event.counts AND event.day IS NOT NULL AND
  // include: read/page/in-period
  WITH event ORDER BY event.day, event.id LIMIT 1
  RETURN collect(event {
    // include: read/events/fields
  }) AS nodes
}
RETURN parent, nodes
