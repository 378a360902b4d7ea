// Leaves the pairs that pass the filter of src/graph/read/relation-filter.ts. Needs `events`, `scored`, `score` and `last`.
// include: read/relations/passing-any
  AND any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN coalesce(last >= test.from AND last <= test.to, false)
  WHEN 'NUMBER' THEN coalesce(test.low <= CASE test.field WHEN 'EVENTS' THEN events WHEN 'PLANNED' THEN pair.plannedEventCount WHEN 'UNDATED' THEN pair.undatedEventCount
      ELSE CASE WHEN scored > 0 THEN 1.0 * score / scored END END
    AND test.high >= CASE test.field WHEN 'EVENTS' THEN events WHEN 'PLANNED' THEN pair.plannedEventCount WHEN 'UNDATED' THEN pair.undatedEventCount
      ELSE CASE WHEN scored > 0 THEN 1.0 * score / scored END END, false)
  ELSE any(code IN [pair.a, pair.b] WHERE code IN test.values)
END))
