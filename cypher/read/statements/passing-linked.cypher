// Leaves the statements that pass the filter of src/graph/read/statements.ts, of which relationships are followed for what it asks.
// include: read/statements/passing-direct
WITH *,
  CASE WHEN $bySpeaker THEN [(statement)<-[:MADE]-(speaker:Person) | speaker.id] ELSE [] END AS speakers
WHERE any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN coalesce(statement.reportedAt >= test.from AND statement.reportedAt <= test.to, false)
  WHEN 'NUMBER' THEN coalesce(test.low <= CASE test.field WHEN 'ARTICLES' THEN statement.articleCount END AND test.high >= CASE test.field WHEN 'ARTICLES' THEN statement.articleCount END, false)
  ELSE any(value IN CASE test.field
    WHEN 'ID' THEN [statement.id]
    WHEN 'TYPE' THEN [statement.type]
    WHEN 'COUNTRY' THEN [coalesce(statement.source, '-')]
    WHEN 'ORGANIZATION' THEN [coalesce(statement.sourceOrganization, '-')]
    WHEN 'TARGET' THEN CASE WHEN size(coalesce(statement.targetCountries, [])) = 0 THEN ['-'] ELSE statement.targetCountries END
    WHEN 'REGION' THEN CASE WHEN size(coalesce(statement.targetRegions, [])) = 0 THEN ['-'] ELSE statement.targetRegions END
    WHEN 'TOPIC' THEN CASE WHEN size(coalesce(statement.topics, [])) = 0 THEN ['-'] ELSE statement.topics END
    WHEN 'WORDS' THEN [toLower(coalesce(statement.target, '-'))]
    WHEN 'SPEAKER' THEN CASE WHEN size(speakers) = 0 THEN ['-'] ELSE speakers END
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END))
