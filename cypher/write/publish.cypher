UNWIND $rows AS row
MERGE (source:Source {id: row.source})
SET source.name = CASE WHEN source.name <= row.name THEN source.name ELSE row.name END,
    source.articleCount = coalesce(source.articleCount, 0) + 1,
    source.lastIngestedAt = row.ingestedAt
WITH source, row
MATCH (article:Article {id: row.article})
CREATE (article)-[:PUBLISHED_BY]->(source)
