// Leaves the statements that pass the filter of src/graph/read/statement-filter.ts.
WITH statement
WHERE $unfiltered OR any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN coalesce(statement.reportedAt >= test.from AND statement.reportedAt <= test.to, false)
  ELSE any(value IN CASE test.field
    WHEN 'TYPE' THEN [statement.type]
    WHEN 'COUNTRY' THEN [coalesce(statement.source, '-')]
    WHEN 'ORGANIZATION' THEN [coalesce(statement.sourceOrganization, '-')]
    WHEN 'TARGET' THEN coalesce(statement.targetCountries, [])
    WHEN 'TOPIC' THEN coalesce(statement.topics, [])
    ELSE []
  END WHERE value IN test.values)
END))
