UNWIND $ids AS id
MATCH (day:PairDay {id: id})
RETURN day {.*} AS day
