UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (subject:Region {id: row.ref})
CREATE (statement)-[:ABOUT]->(subject)
