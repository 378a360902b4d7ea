// Leaves the articles that pass the filter of src/graph/read/article-filter.ts, of which relationships are followed for what it asks.
// include: read/articles/passing-direct
WITH *,
  CASE WHEN $byPerson THEN [(article)-[:MENTIONS]->(named:Person) | named.id] ELSE [] END AS people,
  CASE WHEN $byEvents THEN COUNT { (article)-[:REPORTS]->(:Event) } ELSE 0 END AS events
WHERE any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN CASE test.field
    WHEN 'INGESTED' THEN substring(article.ingestedAt, 0, 10) >= test.from AND substring(article.ingestedAt, 0, 10) <= test.to
    ELSE coalesce(article.publishedAt >= test.from AND article.publishedAt <= test.to, false)
  END
  WHEN 'NUMBER' THEN coalesce(test.low <= CASE test.field WHEN 'EVENTS' THEN events END AND test.high >= CASE test.field WHEN 'EVENTS' THEN events END, false)
  ELSE any(value IN CASE test.field
    WHEN 'ID' THEN [article.id]
    WHEN 'COUNTRY' THEN CASE WHEN size(coalesce(article.countries, [])) = 0 THEN ['-'] ELSE article.countries END
    WHEN 'REGION' THEN CASE WHEN size(coalesce(article.regions, [])) = 0 THEN ['-'] ELSE article.regions END
    WHEN 'ORGANIZATION' THEN CASE WHEN size(coalesce(article.organizations, [])) = 0 THEN ['-'] ELSE article.organizations END
    WHEN 'TOPIC' THEN CASE WHEN size(coalesce(article.topics, [])) = 0 THEN ['-'] ELSE article.topics END
    WHEN 'LANGUAGE' THEN [article.language]
    WHEN 'SOURCE' THEN [toLower(coalesce(article.source, '-'))]
    WHEN 'TITLE' THEN [toLower(coalesce(article.title, '-'))]
    WHEN 'URL' THEN [toLower(coalesce(article.url, '-'))]
    WHEN 'DUPLICATE' THEN [CASE WHEN article.duplicateOf IS NULL THEN 'no' ELSE 'yes' END]
    WHEN 'PERSON' THEN CASE WHEN size(people) = 0 THEN ['-'] ELSE people END
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END))
