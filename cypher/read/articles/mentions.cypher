// What each article names: label, key and the parallel lists of its places.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[mention:MENTIONS]->(named)
  RETURN collect(mention {.quotes, .starts, .ends, .rules, .confidences, labels: labels(named), key: coalesce(named.code, named.id)}) AS nodes
}
RETURN parent, nodes
