// The people who take part in each event.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Event {id: parent})<-[:PARTICIPATED_IN]-(person:Person)
  WITH person ORDER BY person.name, person.id
  RETURN collect([property IN $properties | person[property]]) AS nodes
}
RETURN parent, nodes
