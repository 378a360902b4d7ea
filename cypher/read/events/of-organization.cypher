// A page of events for each organization.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Organization {id: parent})<-[:INVOLVES]-(event:Event)
  // include: read/events/page
}
RETURN parent, nodes
