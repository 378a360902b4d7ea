UNWIND $rows AS row
MERGE (office:Office {id: row.id})
SET office.kind = row.kind, office.country = row.country
WITH office, row
MATCH (country:Country {code: row.country})
MERGE (office)-[:OF]->(country)
