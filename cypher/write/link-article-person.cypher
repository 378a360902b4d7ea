UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})<-[:SUPPORTED_BY]-(person:Person)
MATCH (article:Article {id: row.article})
CREATE (article)-[:MENTIONS {claimId: row.claim, quotes: row.quotes, starts: row.starts, ends: row.ends, rules: row.rules, confidences: row.confidences}]->(person)
