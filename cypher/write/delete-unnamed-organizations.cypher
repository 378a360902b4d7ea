UNWIND $ids AS id
MATCH (organization:Organization {id: id})
WHERE organization.reference IS NULL AND NOT EXISTS { MATCH (organization)--() }
DELETE organization
