// Those of the same state are no counterparts.
MATCH (self:Person {id: parent})-[:PARTICIPATED_IN]->(event:Event)<-[:PARTICIPATED_IN]-(person:Person)
WHERE person.id <> parent AND coalesce(person.country, '-') <> coalesce(self.country, '')
WITH person, count(DISTINCT event) AS shared
