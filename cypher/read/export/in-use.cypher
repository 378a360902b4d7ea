// Keys of a table's rows that events, offices or statements refer to.
MATCH (node:<label>)
WHERE EXISTS { (node)<-[:INVOLVES]-() } OR EXISTS { (node)<-[:OF]-() } OR EXISTS { (node)-[:MADE]->() }
RETURN node.<key> AS key
