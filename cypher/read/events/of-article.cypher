// The events that each article reports, in the order in which it tells them.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[report:REPORTS]->(event:Event)
  WITH event, report ORDER BY report.start, event.id
  RETURN collect([property IN $properties | event[property]]) AS nodes
}
RETURN parent, nodes
