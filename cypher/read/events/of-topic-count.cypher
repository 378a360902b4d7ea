UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Topic {id: parent})<-[:ABOUT]-(event:Event)
  // include: read/events/count
}
RETURN parent, total
