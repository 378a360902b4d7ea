MATCH (event)-[:BETWEEN]->(between:Pair)
WITH *, between.id AS pair
