UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})<-[support:SUPPORTED_BY]-(occupancy:Occupancy {key: row.key})
DELETE support
