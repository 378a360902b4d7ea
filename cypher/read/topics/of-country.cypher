// The topics of each country's events and of the articles that name it.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:INVOLVES]-(event:Event)
  UNWIND coalesce(event.topics, []) AS topic
  RETURN topic, count(DISTINCT event) AS events, 0 AS articles
  UNION ALL
  MATCH (:Country {code: parent})<-[:MENTIONS]-(article:Article)
  UNWIND coalesce(article.topics, []) AS topic
  RETURN topic, 0 AS events, count(article) AS articles
}
RETURN parent, topic, sum(events) AS events, sum(articles) AS articles
