MATCH (:<from>)-[relationship:<type>]->(:<to>)
WHERE relationship.<name> IS NULL
SET relationship.<name> = []
