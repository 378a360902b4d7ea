CALL (pair) {
  MATCH (day:PairDay {pair: pair.id})
  WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
  RETURN coalesce(sum(day.events), 0) AS timed
}
WITH pair, CASE WHEN $from IS NULL THEN pair.eventCount ELSE timed END AS events
WHERE events >= $atLeast
RETURN count(pair) AS total
