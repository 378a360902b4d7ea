UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (speaker:Organization {id: row.ref})
CREATE (speaker)-[:MADE]->(statement)
