// Who holds one of some offices of each country that is asked about: whom a trusted claim sees there, then whom one sees there again behind the day, then the latest.
UNWIND $asked AS asked
CALL (asked) {
  UNWIND asked.offices AS kind
  WITH asked.country + ':' + kind AS officeId
  MATCH (occupancy:Occupancy {officeId: officeId})
  WHERE
  // include: read/people/is-held
  WITH occupancy.personId AS personId, occupancy.heldFrom AS since,
    (CASE WHEN occupancy.sure THEN 2 ELSE 0 END) + (CASE WHEN $at IS NULL OR occupancy.presentTo >= $at THEN 1 ELSE 0 END) AS known
  WITH personId, max(known) AS known, max(coalesce(since, '')) AS since
  MATCH (person:Person {id: personId})
  WITH person, known, since ORDER BY known DESC, since DESC, person.articleCount DESC, person.id
  RETURN collect([property IN $properties | person[property]]) AS nodes
}
RETURN asked.key AS parent, nodes
