UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN [property IN $properties | person[property]] AS node
