UNWIND $rows AS row
MERGE (node:Organization {id: row.id})
SET node += row
