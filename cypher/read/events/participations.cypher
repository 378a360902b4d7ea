// Who takes part in each event by which telling of it, the earliest published article first.
UNWIND $parents AS parent
MATCH (:Event {id: parent})-[:SUPPORTED_BY]->(claim:EventClaim)<-[:CLAIMS]-(article:Article)
UNWIND claim.personClaims AS named
MATCH (:Claim {id: named})<-[:SUPPORTED_BY]-(person:Person)
WITH DISTINCT parent, person.id AS person, claim, article
ORDER BY coalesce(article.publishedAt, '~'), article.id, claim.start
RETURN parent, person, collect(claim {.quote, .start, .end, .rule, .confidence, .articleId}) AS evidence
