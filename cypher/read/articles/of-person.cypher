// A page of articles for each person.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/page
}
RETURN parent, nodes
