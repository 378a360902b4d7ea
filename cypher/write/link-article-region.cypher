UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (mentioned:Region {id: row.ref})
CREATE (article)-[:MENTIONS {quotes: row.quotes, starts: row.starts, ends: row.ends, rules: row.rules, confidences: row.confidences}]->(mentioned)
