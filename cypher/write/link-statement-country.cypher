UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
MATCH (subject:Country {code: row.ref})
CREATE (statement)-[:ABOUT]->(subject)
