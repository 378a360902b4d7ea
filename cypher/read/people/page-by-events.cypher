// One page of the people on stage with the number of events they share.
WITH person, shared, shared AS key, person.id AS id
WHERE
// include: read/page/inside
WITH person, shared, key, id
// include: read/page/ordered
RETURN collect(person {
  // include: read/people/fields
  , eventCount: shared, sortKey: key
}) AS nodes
