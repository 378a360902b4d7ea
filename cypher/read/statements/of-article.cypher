// The statements that each article reports, in the order in which it does.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[report:REPORTS]->(statement:Statement)
  WITH statement, report ORDER BY report.start, statement.id
  RETURN collect([property IN $properties | statement[property]]) AS nodes
}
RETURN parent, nodes
