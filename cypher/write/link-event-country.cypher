UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (country:Country {code: row.ref})
CREATE (event)-[:INVOLVES {role: row.role}]->(country)
