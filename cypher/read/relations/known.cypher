// Pairs between which something was, is or will be.
MATCH (pair:Pair)
WHERE pair.allEventCount > 0
  AND (size($any) = 0 OR pair.a IN $any OR pair.b IN $any)
  AND all(code IN $all WHERE code IN [pair.a, pair.b])
WITH pair
