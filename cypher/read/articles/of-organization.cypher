// A page of articles for each organization.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Organization {id: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/page
}
RETURN parent, nodes
