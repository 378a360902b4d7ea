UNWIND $rows AS row
MERGE (node:Country {code: row.code})
SET node += row
