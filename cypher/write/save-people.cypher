UNWIND $rows AS row
MERGE (person:Person {key: row.key})
SET person += row
