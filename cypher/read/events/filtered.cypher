// Leaves the events that pass the filter of src/graph/read/event-filter.ts. Relationships are followed only for filters that ask for them.
WITH event,
  CASE WHEN $byPerson THEN [(event)<-[:PARTICIPATED_IN]-(participant:Person) | participant.id] ELSE [] END AS people,
  CASE WHEN $byOffice THEN [(event)<-[:PARTICIPATED_IN]-(:Person)-[:HOLDS_OFFICE]->(office:Office) | office] ELSE [] END AS offices,
  CASE WHEN $bySource THEN [(event)<-[:REPORTS]-(report:Article) | toLower(coalesce(report.source, '-'))] ELSE [] END AS outlets
WHERE $unfiltered OR any(clause IN $clauses WHERE all(test IN clause WHERE test.negated <> CASE test.kind
  WHEN 'RANGE' THEN CASE test.field
    WHEN 'DATE' THEN coalesce(event.dateEarliest <= test.to AND event.dateLatest >= test.from, false)
    ELSE coalesce(event.day >= test.from AND event.day <= test.to, false)
  END
  ELSE any(value IN CASE test.field
    WHEN 'TYPE' THEN [event.type]
    WHEN 'MODE' THEN [coalesce(event.mode, '-')]
    WHEN 'MODALITY' THEN [event.modality]
    WHEN 'COUNTRY' THEN coalesce(event.countries, [])
    WHEN 'ACTOR' THEN coalesce(event.source, [])
    WHEN 'TARGET' THEN coalesce(event.target, [])
    WHEN 'TOPIC' THEN coalesce(event.topics, [])
    WHEN 'ORGANIZATION' THEN coalesce(event.organizations, [])
    WHEN 'PERSON' THEN people
    WHEN 'OFFICE' THEN [office IN offices | office.id] + [office IN offices | '*:' + office.kind]
    WHEN 'SOURCE' THEN outlets
    ELSE []
  END WHERE value IN test.values)
END))
