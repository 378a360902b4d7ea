// A page of articles for each topic.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Topic {id: parent})<-[:ABOUT]-(article:Article)
  // include: read/articles/page
}
RETURN parent, nodes
