// Nodes of which several have one key.
UNWIND $rows AS row
CREATE (node:<label>)
SET node = row.properties
