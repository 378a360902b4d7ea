UNWIND $keys AS key
MATCH (claim:PersonClaim {formKey: key})<-[:CLAIMS]-(article:Article)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language, .topics} AS article
