// Who holds one of the offices of each country: whom a trusted claim sees there, then whom one sees there again behind the day, then the latest.
UNWIND $parents AS parent
CALL (parent) {
  UNWIND $offices AS kind
  WITH parent + ':' + kind AS officeId
  MATCH (occupancy:Occupancy {officeId: officeId})
  WHERE
  // include: read/people/is-held
  WITH occupancy.personId AS personId, occupancy.heldFrom AS since,
    (CASE WHEN occupancy.sure THEN 2 ELSE 0 END) + (CASE WHEN $at IS NULL OR occupancy.presentTo >= $at THEN 1 ELSE 0 END) AS known
  WITH personId, max(known) AS known, max(coalesce(since, '')) AS since
  MATCH (person:Person {id: personId})
  WITH person, known, since ORDER BY known DESC, since DESC, person.articleCount DESC, person.id
  RETURN collect(person {
    // include: read/people/fields
  }) AS nodes
}
RETURN parent, nodes
