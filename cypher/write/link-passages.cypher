UNWIND $rows AS row
MATCH (article:Article {id: row.id})
MERGE (passage:Passage {id: row.band})
CREATE (article)-[:HAS_PASSAGE]->(passage)
