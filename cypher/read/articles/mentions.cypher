// What each article names and is about: label, key and the parallel lists of the places that show it.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Article {id: parent})-[mention:MENTIONS]->(named)
  RETURN mention {.quotes, .starts, .ends, .rules, .confidences, labels: labels(named), key: coalesce(named.code, named.id)} AS place
  UNION ALL
  MATCH (:Article {id: parent})-[about:ABOUT]->(topic:Topic)
  RETURN {quotes: [about.quote], starts: [about.start], ends: [about.end], rules: [about.rule], confidences: [about.confidence], labels: labels(topic), key: topic.id} AS place
}
RETURN parent, collect(place) AS nodes
