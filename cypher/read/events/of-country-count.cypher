UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:INVOLVES]-(event:Event)
  // include: read/events/count
}
RETURN parent, total
