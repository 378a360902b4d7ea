// A page of the people of some ids.
MATCH (person:Person)
WHERE person.id IN $anchor
// include: read/people/page
