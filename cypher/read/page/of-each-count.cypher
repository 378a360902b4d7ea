// How many the list of each parent has.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/<folder>/of-<parent>
  // include: read/<folder>/count
}
RETURN parent, total
