UNWIND $rows AS row
MATCH (claim:Claim {id: row.ref})<-[:SUPPORTED_BY]-(speaker:Person)
MATCH (statement:Statement {id: row.id})
CREATE (speaker)-[:MADE]->(statement)
