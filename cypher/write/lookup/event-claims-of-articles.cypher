UNWIND $ids AS id
MATCH (article:Article {id: id})-[:CLAIMS]->(claim:EventClaim)
RETURN
  // include: write/lookup/claim-with-article
