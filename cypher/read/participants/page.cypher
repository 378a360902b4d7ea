// One page of the people on stage with the number of events they share.
// include: read/people/passing-<passing>
WITH person, shared, person.id AS id, CASE $orderBy WHEN 'EVENTS' THEN shared WHEN 'ARTICLES' THEN person.articleCount ELSE person.name END AS key
// include: read/page/between-<between>
WITH person, shared, key, id
// include: read/page/ordered
RETURN collect([property IN $properties | person[property]] + [shared, key]) AS nodes
