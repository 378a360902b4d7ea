UNWIND $keys AS key
MATCH (form:PersonForm {key: key})<-[:SUGGESTED_FOR]-(suggestion:Suggestion)
DETACH DELETE suggestion
