// The number of the latest entry, where it is kept.
MATCH (schema:Schema {id: 'bilateral'})
RETURN schema.lastChange AS number
