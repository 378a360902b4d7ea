// include: read/organizations/named
WITH organization, articles, organization.id AS id, CASE $orderBy WHEN 'ARTICLES' THEN articles ELSE organization.id END AS key
// include: read/page/between-<between>
WITH organization, articles, key, id
// include: read/page/ordered
RETURN collect(organization {
  // include: read/organizations/fields
  , articleCount: articles, sortKey: key
}) AS nodes
