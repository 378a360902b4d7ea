UNWIND $keys AS key
MATCH (block:NameBlock {id: key})<-[:IN_BLOCK]-(form:PersonForm)
RETURN key AS block, form {.*} AS form
