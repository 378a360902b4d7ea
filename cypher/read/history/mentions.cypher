UNWIND $ids AS id
MATCH (article:Article {id: id})-[mention:MENTIONS]->(mentioned)
RETURN id, labels(mentioned) AS labels, coalesce(mentioned.code, mentioned.id) AS ref, mention {.*} AS mention
