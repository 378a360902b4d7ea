MATCH (schema:Schema {id: 'bilateral'})
RETURN schema.version AS version, schema.referenceData AS referenceData, schema.search AS search
