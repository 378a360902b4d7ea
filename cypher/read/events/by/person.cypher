MATCH (event)<-[:PARTICIPATED_IN]-(participant:Person)
WITH *, participant.id AS person
