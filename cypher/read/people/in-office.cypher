// Who holds one of the offices.
MATCH (office:Office)
WHERE office.kind IN $offices AND ($country IS NULL OR office.country = $country)
WITH office.id AS officeId
MATCH (occupancy:Occupancy {officeId: officeId})
WHERE
// include: read/people/is-held
WITH DISTINCT occupancy.personId AS personId
MATCH (person:Person {id: personId})
