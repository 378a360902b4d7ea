// Events that count, by the day, month or year of their time.
MATCH (event:Event)
WHERE event.counts AND event.day IS NOT NULL
// include: read/events/passing-<passing>
WITH CASE $precision WHEN 'YEAR' THEN substring(event.day, 0, 4) WHEN 'MONTH' THEN substring(event.day, 0, 7) ELSE event.day END AS day,
  event.ploverScore AS score
RETURN day, count(*) AS events, count(score) AS scored, coalesce(sum(score), 0) AS score
ORDER BY day
