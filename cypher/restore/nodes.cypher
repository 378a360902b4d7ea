// Rows of the tables that stand already stay as they are.
UNWIND $rows AS row
MERGE (node:<label> {<key>: row.key})
ON CREATE SET node = row.properties
