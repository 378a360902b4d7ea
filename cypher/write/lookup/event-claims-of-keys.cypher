UNWIND $keys AS key
MATCH (claim:EventClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language, .topics} AS article
