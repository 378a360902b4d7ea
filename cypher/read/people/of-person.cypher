// A page of the people who took part in events with each person.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-person
  // include: read/people/page-by-events
}
RETURN parent, nodes
