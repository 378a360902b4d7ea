// A page of the list of each parent.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/<folder>/of-<parent>
  // include: read/<folder>/page
}
RETURN parent, nodes
