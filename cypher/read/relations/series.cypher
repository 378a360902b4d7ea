// Counters of each pair by day, month or year and by who acts on whom.
UNWIND $parents AS parent
MATCH (day:PairDay {pair: parent})
WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
WITH parent, day.direction AS direction, CASE $precision WHEN 'YEAR' THEN substring(day.day, 0, 4) WHEN 'MONTH' THEN substring(day.day, 0, 7) ELSE day.day END AS bucket,
  day.events AS events, day.scored AS scored, day.score AS score
RETURN parent, direction, bucket AS day, sum(events) AS events, sum(scored) AS scored, sum(score) AS score
ORDER BY parent, day
