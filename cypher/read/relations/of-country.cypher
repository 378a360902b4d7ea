// A page of relations for each country.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/relations/of-state
  // include: read/relations/page
}
RETURN parent, nodes
