// A page of all people.
MATCH (person:Person)
// include: read/people/page
