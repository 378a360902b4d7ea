// Events that count, by the day, month or year of their time.
// include: read/events/stage-<stage>
// include: read/events/counting
// include: read/events/passing-<passing>
WITH CASE $precision WHEN 'YEAR' THEN substring(event.day, 0, 4) WHEN 'MONTH' THEN substring(event.day, 0, 7) ELSE event.day END AS day,
  event.ploverScore AS score
WHERE day IS NOT NULL
RETURN day, count(*) AS events, count(score) AS scored, coalesce(sum(score), 0) AS score
ORDER BY day
