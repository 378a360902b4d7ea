// Organisations that articles name, or all that are known.
MATCH (organization:Organization)
WITH organization, COUNT { (organization)<-[:MENTIONS]-(:Article) } AS articles
WHERE articles >= $atLeast AND ($name = '' OR any(name IN [organization.id, organization.nameEn, organization.nameRu, organization.nameKk]
  WHERE toLower(coalesce(name, '')) CONTAINS $name))
