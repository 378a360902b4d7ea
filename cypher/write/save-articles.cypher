UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row
