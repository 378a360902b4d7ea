UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (occupancy:Occupancy {key: row.key})
CREATE (occupancy)-[:SUPPORTED_BY]->(claim)
