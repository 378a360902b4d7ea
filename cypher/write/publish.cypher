UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (source:Source {id: row.source})
CREATE (article)-[:PUBLISHED_BY]->(source)
