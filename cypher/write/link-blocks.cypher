UNWIND $rows AS row
MATCH (form:PersonForm {key: row.key})
MERGE (block:NameBlock {id: row.block})
CREATE (form)-[:IN_BLOCK]->(block)
