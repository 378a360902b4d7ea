UNWIND $keys AS key
MATCH (form:PersonForm {key: key})<-[naming:KNOWN_AS]-(:Person)
DELETE naming
