// The topics of each pair's events and of the articles that report them.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)
  WHERE
  // include: read/page/in-period
  UNWIND coalesce(event.topics, []) AS topic
  RETURN topic, count(DISTINCT event) AS events, 0 AS articles
  UNION ALL
  MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)<-[:REPORTS]-(article:Article)
  WHERE
  // include: read/page/in-period
  WITH DISTINCT article
  UNWIND coalesce(article.topics, []) AS topic
  RETURN topic, 0 AS events, count(article) AS articles
}
RETURN parent, topic, sum(events) AS events, sum(articles) AS articles
