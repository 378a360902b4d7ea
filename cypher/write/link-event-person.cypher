// Two names of one person in a text take part once.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.ref})<-[:SUPPORTED_BY]-(person:Person)
MATCH (event:Event {id: row.id})
WITH DISTINCT person, event
CREATE (person)-[:PARTICIPATED_IN]->(event)
