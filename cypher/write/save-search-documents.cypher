UNWIND $rows AS row
MERGE (document:SearchDocument {key: row.key})
SET document.kind = row.kind, document.id = row.id, document.posted = row.posted
