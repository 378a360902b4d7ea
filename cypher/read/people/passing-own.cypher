// Leaves the people that pass the filter of src/graph/read/person-filter.ts.
// include: read/people/passing-direct
  AND any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'NUMBER' THEN coalesce(test.low <= CASE test.field WHEN 'ARTICLES' THEN person.articleCount END AND test.high >= CASE test.field WHEN 'ARTICLES' THEN person.articleCount END, false)
  ELSE any(value IN CASE test.field
    WHEN 'ID' THEN [person.id]
    WHEN 'NAME' THEN coalesce([form IN person.nameForms | toLower(form)], [])
    WHEN 'COUNTRY' THEN [coalesce(person.country, '-')]
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END))
