// A page of the list of each parent, and how many it has.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/<folder>/of-<parent>
  // include: read/<folder>/page
}
CALL (parent) {
  // include: read/<folder>/of-<parent>
  // include: read/<folder>/count
}
RETURN parent, nodes, total
