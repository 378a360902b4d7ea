MATCH (change:Change)
WHERE change.at <= $time
RETURN max(change.id) AS id
