UNWIND $keys AS key
MATCH (occupancy:Occupancy {key: key})
RETURN occupancy {.*} AS occupancy
