UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/count
}
RETURN parent, total
