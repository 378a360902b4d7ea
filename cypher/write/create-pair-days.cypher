UNWIND $rows AS row
MATCH (pair:Pair {id: row.pair})
CREATE (day:PairDay)-[:OF]->(pair)
SET day = row
