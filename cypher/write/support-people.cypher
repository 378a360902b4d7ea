UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (person:Person {key: row.key})
CREATE (person)-[:SUPPORTED_BY]->(claim)
