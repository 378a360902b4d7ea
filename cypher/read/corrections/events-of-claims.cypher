UNWIND $keys AS key
MATCH (claim:Claim {id: key})<-[:SUPPORTED_BY]-(event:Event)
RETURN key, event.id AS id
