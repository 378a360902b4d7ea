UNWIND $keys AS key
MATCH (claim:StatementClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language, .topics} AS article
