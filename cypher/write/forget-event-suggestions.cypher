UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:SUGGESTED_FOR]-(suggestion:Suggestion)
DETACH DELETE suggestion
