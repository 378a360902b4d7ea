UNWIND $rows AS row
MATCH (from:<from> {<fromKey>: row.fromKey})
MATCH (to:<to> {<toKey>: row.toKey})
WHERE (row.fromVersion IS NULL OR from.recordedTo = row.fromVersion) AND (row.toVersion IS NULL OR to.recordedTo = row.toVersion)
CREATE (from)-[relationship:<type>]->(to)
SET relationship = row.properties
