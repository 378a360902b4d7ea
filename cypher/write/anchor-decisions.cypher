UNWIND $rows AS row
MATCH (decision:Decision {id: row.id})
MERGE (anchor:Anchor {key: row.key})
CREATE (decision)-[:CONCERNS]->(anchor)
