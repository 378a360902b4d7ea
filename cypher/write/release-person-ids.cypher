// An id may go from one person to another in one transaction; no two may have it at once.
UNWIND $keys AS key
MATCH (person:Person {key: key})
REMOVE person.id
