// Counters of each pair in the period, by who acts on whom.
UNWIND $parents AS parent
MATCH (day:PairDay {pair: parent})
WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
RETURN parent, day.direction AS direction, coalesce(sum(day.events), 0) AS events, coalesce(sum(day.weight * day.scored), 0) AS scored, coalesce(sum(day.weight * day.score), 0) AS score
