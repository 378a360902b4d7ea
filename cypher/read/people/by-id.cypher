UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN person {
  // include: read/people/fields
} AS node
