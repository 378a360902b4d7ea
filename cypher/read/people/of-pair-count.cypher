UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-pair
  // include: read/people/count
}
RETURN parent, total
