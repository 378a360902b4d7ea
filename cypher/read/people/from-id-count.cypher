MATCH (person:Person)
WHERE person.id IN $anchor
// include: read/people/count
