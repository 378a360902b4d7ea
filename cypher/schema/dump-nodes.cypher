MATCH (node)
RETURN labels(node) AS labels, node {.*} AS properties
