UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .contentHash, .publishedAt, .source, .extractor, .duplicateOf, .ingestedAt, .organizations} AS article
