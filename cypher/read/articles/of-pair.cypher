MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)<-[:REPORTS]-(article:Article)
WHERE
// include: read/page/in-period
WITH DISTINCT article
