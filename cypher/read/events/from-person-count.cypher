MATCH (named:Person)-[:PARTICIPATED_IN]->(event:Event)
WHERE named.id IN $anchor
WITH DISTINCT event
// include: read/events/count
