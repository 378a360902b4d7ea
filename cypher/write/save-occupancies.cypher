UNWIND $rows AS row
MERGE (occupancy:Occupancy {key: row.key})
SET occupancy += row
