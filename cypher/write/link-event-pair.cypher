UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (pair:Pair {id: row.ref})
CREATE (event)-[:BETWEEN {direction: row.direction}]->(pair)
