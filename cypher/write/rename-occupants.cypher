UNWIND $rows AS row
MATCH (occupancy:Occupancy {personKey: row.key})
SET occupancy.personId = row.id
