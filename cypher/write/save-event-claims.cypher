UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
CREATE (article)-[:CLAIMS]->(claim:Claim:EventClaim)
SET claim = row
