MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)<-[:PARTICIPATED_IN]-(person:Person)
WHERE
// include: read/page/in-period
WITH person, count(DISTINCT event) AS shared
