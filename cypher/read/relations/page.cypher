// One page of the pairs on stage with their figures in the period. A pair's own counters serve when there is no period, since they hold what has no time.
CALL (pair) {
  MATCH (day:PairDay {pair: pair.id})
  WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
  RETURN coalesce(sum(day.events), 0) AS timed, coalesce(sum(day.weight * day.scored), 0) AS scored, coalesce(sum(day.weight * day.score), 0) AS score, max(day.day) AS last
}
WITH pair, pair.id AS id, scored, score, last, CASE WHEN $from IS NULL THEN pair.eventCount ELSE timed END AS events
WHERE events >= $atLeast
WITH pair, id, events, scored, score, CASE $orderBy
  WHEN 'EVENTS' THEN events
  WHEN 'SCORE' THEN CASE WHEN scored > 0 THEN round(1000.0 * score / scored) ELSE $unscored END
  WHEN 'CONTACT' THEN coalesce(last, $untimed)
  ELSE id
END AS key
WHERE
// include: read/page/inside
WITH pair, events, scored, score, key, id
// include: read/page/ordered
RETURN collect(pair {.id, .undatedEventCount, .plannedEventCount, eventCount: events, scored: scored, scoreSum: score, sortKey: key}) AS nodes
