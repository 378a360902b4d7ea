// Counters of each pair by type and mode in the period.
UNWIND $parents AS parent
MATCH (day:PairDay {pair: parent})
WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
RETURN parent, day.type AS type, day.mode AS mode, sum(day.events) AS events, sum(day.scored) AS scored, sum(day.score) AS score
ORDER BY parent, events DESC, type, mode
