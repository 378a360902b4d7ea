UNWIND $keys AS key
MATCH (claim:StatementClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
RETURN
  // include: write/lookup/claim-with-article
