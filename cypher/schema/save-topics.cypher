UNWIND $rows AS row
MERGE (node:Topic {id: row.id})
SET node += row
