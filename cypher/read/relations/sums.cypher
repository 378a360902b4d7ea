MATCH (day:PairDay {pair: pair.id})
WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
RETURN coalesce(sum(day.events), 0) AS timed, coalesce(sum(day.weight * day.scored), 0) AS scored, coalesce(sum(day.weight * day.score), 0) AS score, max(day.day) AS last
