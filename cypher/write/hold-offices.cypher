UNWIND $rows AS row
MATCH (person:Person {key: row.person})
MATCH (office:Office {id: row.office})
CREATE (person)-[held:HOLDS_OFFICE {occupancyKey: row.occupancy, status: row.status}]->(office)
SET held.from = row.from, held.to = row.to
