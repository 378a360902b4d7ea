// Decisions that stood at a time.
MATCH (decision:Decision)
WHERE decision.at <= $time AND (decision.undoneAt IS NULL OR decision.undoneAt > $time)
RETURN decision {.*} AS decision
ORDER BY decision.id
