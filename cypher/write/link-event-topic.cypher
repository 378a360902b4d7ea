UNWIND $rows AS row
MATCH (canon:Event {id: row.id})
MATCH (topic:Topic {id: row.ref})
CREATE (canon)-[:ABOUT]->(topic)
