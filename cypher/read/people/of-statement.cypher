// Who made each statement.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Statement {id: parent})<-[:MADE]-(person:Person)
  RETURN collect(person {
    // include: read/people/fields
  }) AS nodes
}
RETURN parent, nodes
