MATCH (schema:Schema {id: 'bilateral'})
SET schema.lastChange = $number
