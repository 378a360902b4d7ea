UNWIND $parents AS parent
CALL (parent) {
  // include: read/statements/within-pair
  // include: read/statements/count
}
RETURN parent, total
