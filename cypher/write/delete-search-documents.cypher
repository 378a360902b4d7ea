UNWIND $keys AS key
MATCH (document:SearchDocument {key: key})
DELETE document
