// Leaves the articles that pass the tests of their filter which have parameters of their own; often it has no others.
WITH *
WHERE ($languages IS NULL OR article.language IN $languages) AND ($member IS NULL OR $member IN article.countries)
  AND ($dayFrom IS NULL OR (article.publishedAt >= $dayFrom AND article.publishedAt <= $dayTo))
