// Leaves the statements that pass the tests of their filter which have parameters of their own; often it has no others.
WITH *
WHERE ($types IS NULL OR statement.type IN $types) AND ($countries IS NULL OR statement.source IN $countries)
  AND ($dayFrom IS NULL OR (statement.reportedAt >= $dayFrom AND statement.reportedAt <= $dayTo))
