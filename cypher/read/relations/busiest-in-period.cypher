// The same in a period.
CALL () {
  MATCH (day:PairDay)
  WHERE day.day >= $from AND day.day <= $to
  RETURN substring(day.pair, 0, 2) AS code, coalesce(sum(day.events), 0) AS here
  UNION ALL
  MATCH (day:PairDay)
  WHERE day.day >= $from AND day.day <= $to
  RETURN substring(day.pair, 3, 2) AS code, coalesce(sum(day.events), 0) AS here
}
WITH code, coalesce(sum(here), 0) AS events
RETURN code, events
ORDER BY events DESC, code
LIMIT $limit
