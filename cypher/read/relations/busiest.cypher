// States with the most between them and others.
MATCH (pair:Pair)
WHERE pair.eventCount > 0
UNWIND [pair.a, pair.b] AS code
RETURN code, coalesce(sum(pair.eventCount), 0) AS events
ORDER BY events DESC, code
LIMIT $limit
