// The people of some ids.
MATCH (person:Person)
WHERE person.id IN $anchor
