// What articles report at places of their texts.
UNWIND $places AS place
MATCH (article:Article {id: place.article})-[report:REPORTS]->(event:Event)
WHERE report.start = place.start
RETURN DISTINCT event.id AS id
