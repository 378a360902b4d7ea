UNWIND $ids AS id
MATCH (article:Article {id: id})-[about:ABOUT]->(topic:Topic)
WHERE about.start IS NOT NULL
RETURN id, topic.id AS topic, about {.*} AS evidence
