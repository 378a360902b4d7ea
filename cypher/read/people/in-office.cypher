// Who holds or held one of the offices. A date of a year or month ends with its last day: '2020~' stands behind every day of 2020.
MATCH (office:Office)<-[held:HOLDS_OFFICE]-(person:Person)
WHERE office.kind IN $offices AND ($country IS NULL OR office.country = $country)
  AND ($at IS NULL OR (coalesce(held.from, '') <= $at AND coalesce(held.to, '') + '~' >= $at AND held.status <> 'FORMER'))
WITH DISTINCT person
