UNWIND $rows AS row
MATCH (source:Source {id: row.source})
SET source.articleCount = source.articleCount - row.articles
WITH source
WHERE source.articleCount <= 0
DETACH DELETE source
