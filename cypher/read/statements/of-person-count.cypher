UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})-[:MADE]->(statement:Statement)
  // include: read/statements/count
}
RETURN parent, total
