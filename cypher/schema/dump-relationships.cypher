MATCH (from)-[relationship]->(to)
RETURN labels(from) AS fromLabels, coalesce(from.id, from.code, from.key) AS fromKey, type(relationship) AS type, relationship {.*} AS properties, labels(to) AS toLabels, coalesce(to.id, to.code, to.key) AS toKey
