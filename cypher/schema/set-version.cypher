MERGE (schema:Schema {id: 'bilateral'})
SET schema.version = $version
