UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN [property IN $properties | event[property]] AS node
