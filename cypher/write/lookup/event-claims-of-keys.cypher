UNWIND $keys AS key
MATCH (claim:EventClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
RETURN
  // include: write/lookup/claim-with-article
