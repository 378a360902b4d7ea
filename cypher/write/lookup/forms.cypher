UNWIND $keys AS key
MATCH (form:PersonForm {key: key})
RETURN form {.*} AS form
