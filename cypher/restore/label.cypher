// A further label for nodes that stand.
UNWIND $keys AS key
MATCH (node:<label> {<key>: key})
SET node:<further>
