UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.name = CASE WHEN source.name <= row.name THEN source.name ELSE row.name END,
    source.articleCount = coalesce(source.articleCount, 0) + row.articles,
    source.lastIngestedAt = row.ingestedAt
