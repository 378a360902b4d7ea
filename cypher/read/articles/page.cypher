// One page of the articles on stage, as a list.
// include: read/articles/filtered
WITH article, article.id AS id, CASE $orderBy
  WHEN 'INGESTED' THEN coalesce(article.ingestedAt, $untimed)
  ELSE coalesce(article.publishedAt, $untimed)
END AS key
WHERE
// include: read/page/inside
WITH article, key, id
// include: read/page/ordered
RETURN collect(article {
  // include: read/articles/fields
  , sortKey: key
}) AS nodes
