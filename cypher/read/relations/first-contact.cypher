// The earliest timed event of each pair that counts. Its day is told by the pair's counters, so that a pair of many events costs no more.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (day:PairDay {pair: parent})
  WHERE $from IS NULL OR (day.day >= $from AND day.day <= $to)
  WITH min(day.day) AS contact
  MATCH (event:Event {day: contact})-[:BETWEEN]->(:Pair {id: parent})
  WHERE event.counts
  WITH event ORDER BY event.id  LIMIT 1
  RETURN collect([property IN $properties | event[property]]) AS nodes
}
RETURN parent, nodes
