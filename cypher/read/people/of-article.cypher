// The people whom each article names, in the order in which it first does.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[mention:MENTIONS]->(person:Person)
  WITH person, mention ORDER BY mention.starts[0], person.id
  RETURN collect(person {
    // include: read/people/fields
  }) AS nodes
}
RETURN parent, nodes
