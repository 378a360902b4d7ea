UNWIND $keys AS key
MATCH (node:<label> {<key>: key})
RETURN key, labels(node) AS labels, node {.*} AS properties
