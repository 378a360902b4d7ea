UNWIND $ids AS id
MATCH (organization:Organization {id: id})
RETURN organization.id AS id
