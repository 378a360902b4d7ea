UNWIND $rows AS row
MATCH (form:PersonForm {key: row.form})
MATCH (person:Person {key: row.person})
CREATE (person)-[:KNOWN_AS]->(form)
