// A page of events for each country.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:INVOLVES]-(event:Event)
  // include: read/events/page
}
RETURN parent, nodes
