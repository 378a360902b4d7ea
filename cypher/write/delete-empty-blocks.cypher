UNWIND $keys AS key
MATCH (block:NameBlock {id: key})
OPTIONAL MATCH (block)<-[:IN_BLOCK]-(form:PersonForm)
WITH block, count(form) AS forms
WHERE forms = 0
DELETE block
