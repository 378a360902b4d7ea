// A page of a list, and how many it has.
CALL () {
  // include: read/<folder>/<list>
}
CALL () {
  // include: read/<folder>/<list>-count
}
RETURN nodes, total
