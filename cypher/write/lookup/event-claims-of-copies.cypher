UNWIND $ids AS id
MATCH (article:Article {duplicateOf: id})-[:CLAIMS]->(claim:EventClaim)
RETURN
  // include: write/lookup/claim-with-article
