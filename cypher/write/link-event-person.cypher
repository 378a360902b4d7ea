UNWIND $rows AS row
MATCH (claim:Claim {id: row.ref})<-[:SUPPORTED_BY]-(person:Person)
MATCH (event:Event {id: row.id})
CREATE (person)-[:PARTICIPATED_IN]->(event)
