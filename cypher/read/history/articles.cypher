UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .name, .title, .text, .url, .language, .publishedAt, .contentHash, .source, .originalSource, .extractor, .kind, .countries, .regions, .organizations, .topics, .ingestedAt, .updatedAt} AS article
