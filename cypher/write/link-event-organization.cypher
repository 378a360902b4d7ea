UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (organization:Organization {id: row.ref})
CREATE (event)-[:INVOLVES]->(organization)
