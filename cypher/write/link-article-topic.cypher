UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (topic:Topic {id: row.topic})
CREATE (article)-[:ABOUT {quote: row.quote, start: row.start, end: row.end, rule: row.rule, confidence: row.confidence}]->(topic)
