// Whose names forms are.
UNWIND $keys AS key
MATCH (form:PersonForm {key: key})<-[:KNOWN_AS]-(person:Person)
RETURN key, person.id AS id
