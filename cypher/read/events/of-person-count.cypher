UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})-[:PARTICIPATED_IN]->(event:Event)
  // include: read/events/count
}
RETURN parent, total
