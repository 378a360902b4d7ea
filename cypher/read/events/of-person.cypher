MATCH (:Person {id: parent})-[:PARTICIPATED_IN]->(event:Event)
