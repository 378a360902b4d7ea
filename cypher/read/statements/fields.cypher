.id, .articleId, .type, .source, .sourceOrganization, .speaker, .target, .targetCountries, .targetRegions, .topics, .quote, .start, .end, .rule,
.confidence, .articleCount, .reportedAt
