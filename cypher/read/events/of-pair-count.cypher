UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)
  // include: read/events/count
}
RETURN parent, total
