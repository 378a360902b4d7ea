UNWIND $rows AS row
MATCH (canon:Statement {id: row.id})
MATCH (topic:Topic {id: row.ref})
CREATE (canon)-[:ABOUT]->(topic)
