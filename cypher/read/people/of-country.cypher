// Who holds or held one of the offices, for each country.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Country {code: parent})<-[:OF]-(office:Office)<-[held:HOLDS_OFFICE]-(person:Person)
  WHERE office.kind IN $offices
    AND ($at IS NULL OR (coalesce(held.from, '') <= $at AND coalesce(held.to, '') + '~' >= $at AND held.status <> 'FORMER'))
  WITH person, max(coalesce(held.from, '')) AS since ORDER BY since DESC, person.articleCount DESC, person.id
  RETURN collect(person {
    // include: read/people/fields
  }) AS nodes
}
RETURN parent, nodes
