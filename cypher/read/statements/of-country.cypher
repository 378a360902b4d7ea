MATCH (:Country {code: parent})-[:MADE]->(statement:Statement)
