// A list without items, which neo4j-admin leaves out.
MATCH (node:<label>)
WHERE node.<name> IS NULL
SET node.<name> = []
