UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:CLAIMS]-(article:Article)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language} AS article
