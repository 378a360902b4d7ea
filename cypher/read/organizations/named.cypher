// Organisations that articles name, or all that are known, as far as they pass the filter of src/graph/read/organizations.ts.
MATCH (organization:Organization)
WITH organization, COUNT { (organization)<-[:MENTIONS]-(:Article) } AS articles
WHERE articles >= $atLeast AND ($unfiltered OR any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'NUMBER' THEN articles >= test.low AND articles <= test.high
  ELSE any(value IN CASE test.field
    WHEN 'ID' THEN [organization.id]
    ELSE [toLower(organization.id), toLower(coalesce(organization.nameEn, '')), toLower(coalesce(organization.nameRu, '')), toLower(coalesce(organization.nameKk, ''))]
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END)))
