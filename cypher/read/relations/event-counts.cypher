// How many events took place between each two of some states, whose codes are in alphabetical order.
UNWIND $codes AS a
UNWIND $codes AS b
WITH a, b, a + '-' + b AS id
WHERE a < b
MATCH (pair:Pair {id: id})
RETURN collect([a, b, pair.eventCount]) AS counts
