// What the claims of a form say, without those that go.
UNWIND $keys AS key
MATCH (claim:PersonClaim {formKey: key})<-[:CLAIMS]-(article:Article)
WHERE NOT claim.id IN $removed
RETURN key, claim.name AS name, claim.language AS language, claim.country AS country, claim.office AS office, count(claim) AS count,
  min(article.publishedAt) AS firstSeen, max(article.publishedAt) AS lastSeen, min(claim.id) AS smallestClaim
