// Holds each key until the transaction ends: a second writer's MERGE waits for the first one's, and no node stays behind.
UNWIND $keys AS key
MERGE (lock:Lock {id: key})
DELETE lock
