// Leaves the people that pass the filter of src/graph/read/person-filter.ts.
WITH person,
  CASE WHEN $byOffice THEN [(person)-[:HOLDS_OFFICE]->(office:Office) | office.kind] ELSE [] END AS offices
WHERE $unfiltered OR any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> any(value IN CASE test.field
    WHEN 'NAME' THEN coalesce([form IN person.nameForms | toLower(form)], [])
    WHEN 'COUNTRY' THEN [coalesce(person.country, '-')]
    WHEN 'OFFICE' THEN offices
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)))
