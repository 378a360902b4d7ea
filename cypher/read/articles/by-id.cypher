UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN [property IN $properties | article[property]] AS node
