UNWIND $ids AS id
MATCH (article:Article {id: id})-[:CLAIMS]->(claim:EventClaim)
RETURN claim {.*} AS claim, article {.id, .publishedAt, .source, .contentHash, .duplicateOf, .language, .topics} AS article
