UNWIND $rows AS row
MATCH (one:PersonForm {key: row.one})
MATCH (other:PersonForm {key: row.other})
CREATE (suggestion:Suggestion {id: row.id, kind: row.kind, one: row.one, other: row.other, score: row.score, reasons: row.reasons})
CREATE (suggestion)-[:SUGGESTED_FOR]->(one)
CREATE (suggestion)-[:SUGGESTED_FOR]->(other)
