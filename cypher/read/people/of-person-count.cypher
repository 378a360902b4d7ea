UNWIND $parents AS parent
CALL (parent) {
  // include: read/people/with-person
  RETURN count(person) AS total
}
RETURN parent, total
