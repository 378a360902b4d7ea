UNWIND $ids AS id
MATCH (day:PairDay {id: id})
DETACH DELETE day
