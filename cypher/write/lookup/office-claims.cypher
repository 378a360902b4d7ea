UNWIND $keys AS key
MATCH (claim:OfficeClaim {canonKey: key})<-[:CLAIMS]-(article:Article)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source} AS article
