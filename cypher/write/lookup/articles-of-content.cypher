UNWIND $hashes AS hash
MATCH (article:Article {contentHash: hash})
RETURN article {.id, .contentHash, .publishedAt, .source, .extractor, .duplicateOf} AS article
