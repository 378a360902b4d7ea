// Pairs between which something was, is or will be.
MATCH (pair:Pair)
WHERE pair.allEventCount > 0
// include: read/relations/having
WITH pair
