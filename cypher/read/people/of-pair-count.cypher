UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-pair
  RETURN count(person) AS total
}
RETURN parent, total
