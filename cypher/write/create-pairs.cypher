UNWIND $rows AS row
CREATE (pair:Pair)
SET pair = row
WITH pair, row
UNWIND [row.a, row.b] AS code
MATCH (country:Country {code: code})
CREATE (pair)-[:OF]->(country)
