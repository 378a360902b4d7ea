UNWIND $parents AS parent
CALL (parent) {
  // include: read/articles/reporting-pair
  // include: read/articles/count
}
RETURN parent, total
