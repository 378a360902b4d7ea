UNWIND $rows AS row
MATCH (article:Article)-[said:CLAIMS]->(claim:Claim {id: row.id})
DELETE said
CREATE (article)-[:RETRACTED]->(claim)
SET claim:Retracted, claim.kind = row.kind, claim.recordedTo = row.recordedTo
REMOVE claim:Claim:PersonClaim:OfficeClaim:EventClaim:StatementClaim
