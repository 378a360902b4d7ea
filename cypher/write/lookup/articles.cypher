UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .title, .contentHash, .publishedAt, .source, .language, .extractor, .duplicateOf, .bands, .sketch, .ingestedAt, .organizations, .topics} AS article
