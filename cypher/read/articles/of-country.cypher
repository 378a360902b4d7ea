// A page of articles for each country.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:MENTIONS]-(article:Article)
  // include: read/articles/page
}
RETURN parent, nodes
