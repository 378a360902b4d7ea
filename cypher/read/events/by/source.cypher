// A publisher that reports an event twice has it once. Stands before all others, since nothing else is kept.
MATCH (event)<-[:REPORTS]-(report:Article)
WITH DISTINCT event, coalesce(report.source, '-') AS source
