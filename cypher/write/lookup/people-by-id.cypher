UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN id, person.key AS key, person.name AS name
