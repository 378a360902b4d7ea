UNWIND $rows AS row
MATCH (pair:Pair {id: row.id})
SET pair += row
