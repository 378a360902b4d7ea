// The events in which one of some people takes part.
MATCH (named:Person)-[:PARTICIPATED_IN]->(event:Event)
WHERE named.id IN $anchor
WITH DISTINCT event
