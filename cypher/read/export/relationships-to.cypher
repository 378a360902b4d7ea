// Relationships of one kind, by the keys of those that they go to.
UNWIND $keys AS key
MATCH (to:<to> {<toKey>: key})<-[relationship:<type>]-(from:<from>)
RETURN from.<fromKey> AS fromKey, from.recordedTo AS fromVersion, relationship {.*} AS properties, key AS toKey, to.recordedTo AS toVersion
