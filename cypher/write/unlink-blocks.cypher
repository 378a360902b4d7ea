UNWIND $keys AS key
MATCH (form:PersonForm {key: key})-[membership:IN_BLOCK]->(:NameBlock)
DELETE membership
