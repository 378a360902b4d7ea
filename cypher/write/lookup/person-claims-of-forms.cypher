UNWIND $keys AS key
MATCH (claim:PersonClaim {formKey: key})<-[:CLAIMS]-(article:Article)
RETURN
  // include: write/lookup/claim-with-article
