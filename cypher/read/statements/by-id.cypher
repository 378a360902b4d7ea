UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN [property IN $properties | statement[property]] AS node
