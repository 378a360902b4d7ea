UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})<-[:MENTIONS]-(article:Article)
  // Two names of one person in a text are two relationships.
  WITH DISTINCT article
  // include: read/articles/count
}
RETURN parent, total
