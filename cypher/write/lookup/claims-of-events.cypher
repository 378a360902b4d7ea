UNWIND $ids AS id
MATCH (event:Event {id: id})-[:SUPPORTED_BY]->(claim:EventClaim)
RETURN id, claim {.articleId, .type, .quote, .start, .end} AS claim
