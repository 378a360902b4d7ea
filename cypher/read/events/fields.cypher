.id, .articleId, .type, .mode, .modality, .date, .endDate, .datePrecision, .dateSource, .place, .countries, .source, .target, .organizations,
.topics, .cameoCode, .goldstein, .ploverMode, .ploverScore, .quadClass, .confidence, .rule, .dateEarliest, .dateLatest, .reportedAt, .timeBasis,
.day, .counts, .articleCount, .sourceCount
