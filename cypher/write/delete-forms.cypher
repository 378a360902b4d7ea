UNWIND $keys AS key
MATCH (form:PersonForm {key: key})
DETACH DELETE form
