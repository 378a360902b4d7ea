// The same in a period.
MATCH (day:PairDay)
WHERE day.day >= $from AND day.day <= $to
UNWIND [substring(day.pair, 0, 2), substring(day.pair, 3, 2)] AS code
RETURN code, coalesce(sum(day.events), 0) AS events
ORDER BY events DESC, code
LIMIT $limit
