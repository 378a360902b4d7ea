// All events of the graph that count, by the day, month or year of their time.
MATCH (event:Event)
WHERE event.day >= $from AND event.day <= $to AND event.counts
WITH CASE $precision WHEN 'YEAR' THEN substring(event.day, 0, 4) WHEN 'MONTH' THEN substring(event.day, 0, 7) ELSE event.day END AS day
RETURN day, count(*) AS events, 0 AS scored, 0 AS score
ORDER BY day
