.id, .name, .title, .url, .language, .publishedAt, .ingestedAt, .contentHash, .duplicateOf, .source, .originalSource, .extractor,
.countries, .regions, .organizations, .topics
