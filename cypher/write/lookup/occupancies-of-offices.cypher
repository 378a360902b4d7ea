// Every term of an office that one person holds at a time.
UNWIND $ids AS id
MATCH (occupancy:Occupancy {officeId: id})
RETURN occupancy {.*} AS occupancy
