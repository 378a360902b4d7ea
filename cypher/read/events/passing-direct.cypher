// Leaves the events that pass the tests of their filter which have parameters of their own; often it has no others.
WITH *
WHERE ($types IS NULL OR event.type IN $types) AND ($modes IS NULL OR event.mode IN $modes) AND ($modalities IS NULL OR event.modality IN $modalities)
  AND ($member IS NULL OR $member IN event.countries) AND ($dayFrom IS NULL OR (event.day >= $dayFrom AND event.day <= $dayTo))
  AND ($dateFrom IS NULL OR (event.dateEarliest <= $dateTo AND event.dateLatest >= $dateFrom))
