// A page of the people who took part in events with each pair.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-pair
  // include: read/people/page-by-events
}
RETURN parent, nodes
