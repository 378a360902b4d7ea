UNWIND $rows AS row
MATCH (day:PairDay {id: row.id})
SET day += row
