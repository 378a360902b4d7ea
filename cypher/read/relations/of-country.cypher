MATCH (:Country {code: parent})<-[:OF]-(pair:Pair)
WHERE pair.allEventCount > 0
// include: read/relations/having
WITH pair
