// A page of statements for each person.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})-[:MADE]->(statement:Statement)
  // include: read/statements/page
}
RETURN parent, nodes
