UNWIND $ids AS id
MATCH (article:Article {id: id})-[:CLAIMS]->(claim:Claim)
RETURN labels(claim) AS labels, claim {.*} AS claim
