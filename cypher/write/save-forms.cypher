UNWIND $rows AS row
MERGE (form:PersonForm {key: row.key})
SET form += row
