UNWIND $ids AS id
MATCH (office:Office {id: id})
WHERE NOT EXISTS { MATCH (office)<-[:HOLDS_OFFICE]-() }
DETACH DELETE office
