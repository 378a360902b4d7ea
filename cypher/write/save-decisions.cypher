UNWIND $rows AS row
MERGE (decision:Decision {id: row.id})
SET decision = row
