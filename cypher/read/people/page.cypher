// One page of the people on stage, as a list.
// include: read/people/filtered
WITH person, person.id AS id, CASE $orderBy WHEN 'ARTICLES' THEN coalesce(person.articleCount, 0) ELSE coalesce(person.name, '') END AS key
WHERE
// include: read/page/inside
WITH person, key, id
// include: read/page/ordered
RETURN collect(person {
  // include: read/people/fields
  , sortKey: key
}) AS nodes
