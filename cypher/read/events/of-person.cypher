// A page of events for each person.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})-[:PARTICIPATED_IN]->(event:Event)
  // include: read/events/page
}
RETURN parent, nodes
