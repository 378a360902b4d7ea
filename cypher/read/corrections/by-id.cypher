UNWIND $ids AS id
MATCH (decision:Decision {id: id})
RETURN decision {.*} AS decision
