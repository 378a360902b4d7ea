UNWIND $rows AS row
MATCH (canon:Statement {id: row.id})
MATCH (article:Article {id: row.articleId})
MATCH (claim:Claim {id: row.claimId})
CREATE (article)-[:REPORTS {claimId: row.claimId, quote: row.quote, start: row.start, end: row.end, rule: row.rule, confidence: row.confidence}]->(canon)
CREATE (canon)-[:SUPPORTED_BY]->(claim)
