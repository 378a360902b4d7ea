// include: read/relations/figured-first
WITH pair, pair.id AS id, events, scored, score, CASE $orderBy
  WHEN 'EVENTS' THEN events
  WHEN 'SCORE' THEN CASE WHEN scored > 0 THEN round(1000.0 * score / scored) ELSE $unscored END
  WHEN 'CONTACT' THEN coalesce(last, $untimed)
  ELSE pair.id
END AS key
// include: read/page/between-<between>
WITH pair, events, scored, score, key, id
// include: read/page/ordered
RETURN collect(pair {.id, .undatedEventCount, .plannedEventCount, eventCount: events, scored: scored, scoreSum: score, sortKey: key}) AS nodes
