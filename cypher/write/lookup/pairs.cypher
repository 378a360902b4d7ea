UNWIND $ids AS id
MATCH (pair:Pair {id: id})
RETURN pair {.*} AS pair
