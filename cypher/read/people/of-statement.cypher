// Who made each statement.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Statement {id: parent})<-[:MADE]-(person:Person)
  RETURN collect([property IN $properties | person[property]]) AS nodes
}
RETURN parent, nodes
