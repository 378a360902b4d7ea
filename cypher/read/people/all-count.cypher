MATCH (person:Person)
// include: read/people/count
