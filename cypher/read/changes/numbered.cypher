// Entries by their numbers, and what they touched.
UNWIND $numbers AS number
MATCH (change:Change {number: number})
RETURN change {.number, .kind, .at, .subject, .newEvents, .changedEvents, .pairs} AS entry
ORDER BY number
