UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/count
}
RETURN parent, total
