UNWIND $keys AS key
MATCH (person:Minister {key: key})
OPTIONAL MATCH (occupancy:Occupancy {personKey: key})
WHERE occupancy.office IN $offices AND occupancy.status <> 'DESIGNATE'
WITH person, count(occupancy) AS held
WHERE held = 0
REMOVE person:Minister
