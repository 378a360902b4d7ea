UNWIND $rows AS row
MERGE (node:Region {id: row.id})
SET node += row
