// A page of statements for each country.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})-[:MADE]->(statement:Statement)
  // include: read/statements/page
}
RETURN parent, nodes
