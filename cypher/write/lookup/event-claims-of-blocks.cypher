UNWIND $keys AS key
MATCH (claim:EventClaim {block: key})<-[:CLAIMS]-(article:Article)
RETURN key AS block, claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language, .topics} AS article
