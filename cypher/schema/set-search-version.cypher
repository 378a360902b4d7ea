MERGE (schema:Schema {id: 'bilateral'})
SET schema.search = $search
