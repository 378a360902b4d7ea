// Counters of each pair by day in the period.
UNWIND $parents AS parent
MATCH (day:PairDay {pair: parent})
WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
RETURN parent, day.day AS day, sum(day.events) AS events, sum(day.scored) AS scored, sum(day.score) AS score
ORDER BY parent, day
