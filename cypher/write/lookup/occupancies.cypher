UNWIND $keys AS key
MATCH (occupancy:Occupancy {claimKey: key})
RETURN occupancy {.*} AS occupancy
