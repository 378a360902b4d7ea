// A page of statements for each pair.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/statements/within-pair
  // include: read/statements/page
}
RETURN parent, nodes
