UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (speaker:Country {code: row.ref})
CREATE (speaker)-[:MADE]->(statement)
