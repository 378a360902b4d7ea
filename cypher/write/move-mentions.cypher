// Mentions of a person's name in an article go over to another person.
UNWIND $rows AS row
MATCH (person:Person {key: row.key})
MATCH (article:Article {id: row.article})-[former:MENTIONS {claimId: row.claim}]->(:Person)
CREATE (article)-[:MENTIONS {claimId: former.claimId, quotes: former.quotes, starts: former.starts, ends: former.ends, rules: former.rules, confidences: former.confidences}]->(person)
DELETE former
