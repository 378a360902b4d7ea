UNWIND $keys AS key
MATCH (occupancy:Occupancy {key: key})
DETACH DELETE occupancy
