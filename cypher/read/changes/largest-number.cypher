MATCH (change:Change)
RETURN max(change.number) AS number
