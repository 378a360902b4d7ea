// A page of articles for each pair.
UNWIND $parents AS parent
CALL (parent) {
  // include: read/articles/reporting-pair
  // include: read/articles/page
}
RETURN parent, nodes
