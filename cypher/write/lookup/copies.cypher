UNWIND $ids AS id
MATCH (article:Article {duplicateOf: id})
RETURN article {.id, .contentHash, .publishedAt, .duplicateOf, .bands, .sketch} AS article
