UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Organization {id: parent})<-[:INVOLVES]-(event:Event)
  // include: read/events/count
}
RETURN parent, total
