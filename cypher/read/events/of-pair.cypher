// A page of events for each pair.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)
  // include: read/events/page
}
RETURN parent, nodes
