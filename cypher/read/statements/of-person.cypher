MATCH (:Person {id: parent})-[:MADE]->(statement:Statement)
