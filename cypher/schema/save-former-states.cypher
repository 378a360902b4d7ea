UNWIND $rows AS row
MERGE (node:FormerState {code: row.code})
SET node += row
