UNWIND $parents AS parent
CALL (parent) {
  // include: read/relations/of-state
  // include: read/relations/count
}
RETURN parent, total
