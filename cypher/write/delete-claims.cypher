UNWIND $ids AS id
MATCH (article:Article {id: id})-[:CLAIMS|RETRACTED]->(claim)
DETACH DELETE claim
