// With the key of the term that each supports; none for one that has just come.
UNWIND $keys AS key
MATCH (claim:OfficeClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
OPTIONAL MATCH (claim)<-[:SUPPORTED_BY]-(occupancy:Occupancy)
RETURN
  // include: write/lookup/claim-with-article
  , occupancy.key AS supports
