UNWIND $keys AS key
MATCH (document:SearchDocument {key: key})
RETURN document.key AS key, document.id AS id, document.posted AS posted
