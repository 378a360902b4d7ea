MERGE (schema:Schema {id: 'bilateral'})
SET schema.referenceData = $referenceData
