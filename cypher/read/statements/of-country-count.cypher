UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})-[:MADE]->(statement:Statement)
  // include: read/statements/count
}
RETURN parent, total
