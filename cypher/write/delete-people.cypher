UNWIND $keys AS key
MATCH (person:Person {key: key})
DETACH DELETE person
