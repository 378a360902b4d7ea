// A page of events for each topic.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Topic {id: parent})<-[:ABOUT]-(event:Event)
  // include: read/events/page
}
RETURN parent, nodes
