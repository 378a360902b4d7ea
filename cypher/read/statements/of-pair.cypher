// What either state says in the articles that report events between the two.
MATCH (pair:Pair {id: parent})<-[:BETWEEN]-(:Event)<-[:REPORTS]-(:Article)-[:REPORTS]->(statement:Statement)
WHERE statement.source IN [pair.a, pair.b]
WITH DISTINCT statement
