// An id may go from one to another in one transaction; no two may have it at once.
UNWIND $keys AS key
MATCH (node:<label> {key: key})
REMOVE node.id
