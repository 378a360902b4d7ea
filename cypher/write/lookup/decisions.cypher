UNWIND $keys AS key
MATCH (anchor:Anchor {key: key})<-[:CONCERNS]-(decision:Decision)
WHERE decision.undoneAt IS NULL
RETURN decision {.*} AS decision
