MATCH (decision:Decision)
RETURN decision.id AS id
LIMIT 1
