// The people whom each article names, in the order in which it first does.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[mention:MENTIONS]->(person:Person)
  // Two names of one person in a text are two relationships.
  WITH person, min(mention.starts[0]) AS first ORDER BY first, person.id
  RETURN collect([property IN $properties | person[property]]) AS nodes
}
RETURN parent, nodes
