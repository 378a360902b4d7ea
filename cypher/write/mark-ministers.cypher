UNWIND $keys AS key
MATCH (person:Person {key: key})
SET person:Minister
