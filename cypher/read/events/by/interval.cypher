WITH *, coalesce(CASE $precision WHEN 'YEAR' THEN substring(event.day, 0, 4) WHEN 'MONTH' THEN substring(event.day, 0, 7) ELSE event.day END, '-') AS interval
