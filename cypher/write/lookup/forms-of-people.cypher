UNWIND $keys AS key
MATCH (person:Person {key: key})-[:KNOWN_AS]->(form:PersonForm)
RETURN key AS person, form {.*} AS form
