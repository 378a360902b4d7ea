// The events that one of some publishers reports.
MATCH (named:Source)<-[:PUBLISHED_BY]-(:Article)-[:REPORTS]->(event:Event)
WHERE named.id IN $anchor
WITH DISTINCT event
