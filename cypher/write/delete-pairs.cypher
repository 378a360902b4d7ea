UNWIND $ids AS id
MATCH (pair:Pair {id: id})
DETACH DELETE pair
