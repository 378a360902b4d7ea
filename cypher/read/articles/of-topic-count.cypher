UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Topic {id: parent})<-[:ABOUT]-(article:Article)
  // include: read/articles/count
}
RETURN parent, total
