UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Organization {id: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/count
}
RETURN parent, total
