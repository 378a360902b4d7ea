// Organisations that only articles name; those of the table are there already.
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
ON CREATE SET organization.nameEn = row.id, organization.nameRu = row.id, organization.nameKk = row.id
