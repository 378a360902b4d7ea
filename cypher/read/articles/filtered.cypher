// Leaves the articles that pass the filter of src/graph/read/article-filter.ts.
WITH article,
  CASE WHEN $byPerson THEN [(article)-[:MENTIONS]->(named:Person) | named.id] ELSE [] END AS people
WHERE $unfiltered OR any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN coalesce(article.publishedAt >= test.from AND article.publishedAt <= test.to, false)
  ELSE any(value IN CASE test.field
    WHEN 'COUNTRY' THEN coalesce(article.countries, [])
    WHEN 'REGION' THEN coalesce(article.regions, [])
    WHEN 'ORGANIZATION' THEN coalesce(article.organizations, [])
    WHEN 'TOPIC' THEN coalesce(article.topics, [])
    WHEN 'PERSON' THEN people
    WHEN 'LANGUAGE' THEN [article.language]
    WHEN 'SOURCE' THEN [toLower(coalesce(article.source, '-'))]
    WHEN 'TITLE' THEN [toLower(coalesce(article.title, '-'))]
    WHEN 'DUPLICATE' THEN [CASE WHEN article.duplicateOf IS NULL THEN 'no' ELSE 'yes' END]
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END))
