// From the office: it has fewer relationships than a much-mentioned person.
UNWIND $rows AS row
MATCH (office:Office {id: row.office})<-[held:HOLDS_OFFICE {occupancyKey: row.occupancy}]-()
DELETE held
