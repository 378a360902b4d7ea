// States with the most between them and others. Each pair counts for its one state, then for its other: engines do that faster than rows of two.
CALL () {
  MATCH (pair:Pair)
  RETURN pair.a AS code, coalesce(sum(pair.eventCount), 0) AS here
  UNION ALL
  MATCH (pair:Pair)
  RETURN pair.b AS code, coalesce(sum(pair.eventCount), 0) AS here
}
WITH code, coalesce(sum(here), 0) AS events
WHERE events > 0
RETURN code, events
ORDER BY events DESC, code
LIMIT $limit
