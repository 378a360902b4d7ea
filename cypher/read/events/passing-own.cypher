// Leaves the events that pass the filter of src/graph/read/event-filter.ts.
// include: read/events/passing-direct
  AND any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN CASE test.field
    WHEN 'DATE' THEN coalesce(event.dateEarliest <= test.to AND event.dateLatest >= test.from, false)
    ELSE coalesce(event.day >= test.from AND event.day <= test.to, false)
  END
  WHEN 'NUMBER' THEN coalesce(test.low <= CASE test.field WHEN 'ARTICLES' THEN event.articleCount WHEN 'SOURCES' THEN event.sourceCount WHEN 'PLOVER' THEN event.ploverScore WHEN 'GOLDSTEIN' THEN event.goldstein WHEN 'QUAD_CLASS' THEN event.quadClass WHEN 'CONFIDENCE' THEN event.confidence END AND test.high >= CASE test.field WHEN 'ARTICLES' THEN event.articleCount WHEN 'SOURCES' THEN event.sourceCount WHEN 'PLOVER' THEN event.ploverScore WHEN 'GOLDSTEIN' THEN event.goldstein WHEN 'QUAD_CLASS' THEN event.quadClass WHEN 'CONFIDENCE' THEN event.confidence END, false)
  ELSE any(value IN CASE test.field
    WHEN 'ID' THEN [event.id]
    WHEN 'TYPE' THEN [event.type]
    WHEN 'MODE' THEN [coalesce(event.mode, '-')]
    WHEN 'MODALITY' THEN [event.modality]
    WHEN 'COUNTRY' THEN CASE WHEN size(coalesce(event.countries, [])) = 0 THEN ['-'] ELSE event.countries END
    WHEN 'ACTOR' THEN CASE WHEN size(coalesce(event.source, [])) = 0 THEN ['-'] ELSE event.source END
    WHEN 'TARGET' THEN CASE WHEN size(coalesce(event.target, [])) = 0 THEN ['-'] ELSE event.target END
    WHEN 'TOPIC' THEN CASE WHEN size(coalesce(event.topics, [])) = 0 THEN ['-'] ELSE event.topics END
    WHEN 'ORGANIZATION' THEN CASE WHEN size(coalesce(event.organizations, [])) = 0 THEN ['-'] ELSE event.organizations END
    WHEN 'PLACE' THEN [toLower(coalesce(event.place, '-'))]
    WHEN 'COUNTS' THEN [CASE WHEN event.counts THEN 'yes' ELSE 'no' END]
    ELSE []
  END WHERE CASE test.kind
    WHEN 'CONTAINS' THEN value CONTAINS test.values[0]
    WHEN 'STARTS_WITH' THEN value STARTS WITH test.values[0]
    ELSE value IN test.values
  END)
END))
