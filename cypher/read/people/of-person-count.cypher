UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-person
  // include: read/people/count
}
RETURN parent, total
