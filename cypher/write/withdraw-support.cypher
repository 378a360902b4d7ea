UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[support:SUPPORTED_BY]-()
DELETE support
