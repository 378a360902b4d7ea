// Relationships of one kind, by the keys of those that they go out from.
UNWIND $keys AS key
MATCH (from:<from> {<fromKey>: key})-[relationship:<type>]->(to:<to>)
RETURN key AS fromKey, from.recordedTo AS fromVersion, relationship {.*} AS properties, to.<toKey> AS toKey, to.recordedTo AS toVersion
