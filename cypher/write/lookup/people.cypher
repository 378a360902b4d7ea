UNWIND $keys AS key
MATCH (person:Person {key: key})
RETURN person {.*} AS person
