UNWIND $keys AS key
MATCH (claim:EventClaim {block: key})<-[:CLAIMS]-(article:Article)
RETURN key AS block,
  // include: write/lookup/claim-with-article
