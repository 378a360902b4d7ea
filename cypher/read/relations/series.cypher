// Counters of each pair by day, month or year, in some directions.
UNWIND $parents AS parent
MATCH (day:PairDay {pair: parent})
WHERE day.direction IN $directions AND ($from IS NULL OR (day.day >= $from AND day.day <= $to))
WITH parent, CASE $precision WHEN 'YEAR' THEN substring(day.day, 0, 4) WHEN 'MONTH' THEN substring(day.day, 0, 7) ELSE day.day END AS bucket,
  day.events AS events, day.scored AS scored, day.score AS score
RETURN parent, bucket AS day, sum(events) AS events, sum(scored) AS scored, sum(score) AS score
ORDER BY parent, day
