// How many events each pair has that took place.
MATCH (pair:Pair)
WHERE pair.id IN $parents
RETURN collect([pair.id, pair.eventCount]) AS counts
