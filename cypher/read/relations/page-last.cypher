// include: read/relations/figured-last
WITH pair, pair.id AS id, CASE $orderBy WHEN 'EVENTS' THEN pair.eventCount ELSE pair.id END AS key
// include: read/page/between-<between>
WITH pair, key, id
// include: read/page/ordered
CALL (pair) {
  UNWIND CASE WHEN $scored THEN [pair.id] ELSE [] END AS summed
  MATCH (day:PairDay {pair: summed})
  RETURN coalesce(sum(day.weight * day.scored), 0) AS scored, coalesce(sum(day.weight * day.score), 0) AS score
}
WITH pair, scored, score, key, id
// include: read/page/ordered
RETURN collect(pair {.id, .eventCount, .undatedEventCount, .plannedEventCount, scored: scored, scoreSum: score, sortKey: key}) AS nodes
