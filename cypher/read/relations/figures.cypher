// Counters of each pair in the period. Its days are added up only for that or for its score.
UNWIND $parents AS parent
MATCH (pair:Pair {id: parent})
CALL (parent) {
  UNWIND CASE WHEN $scored OR $from IS NOT NULL THEN [parent] ELSE [] END AS summed
  MATCH (day:PairDay {pair: summed})
  WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
  RETURN coalesce(sum(day.events), 0) AS timed, coalesce(sum(day.weight * day.scored), 0) AS scored, coalesce(sum(day.weight * day.score), 0) AS score
}
RETURN pair {.id, .undatedEventCount, .plannedEventCount, eventCount: CASE WHEN $from IS NULL THEN pair.eventCount ELSE timed END,
  scored: scored, scoreSum: score} AS node
