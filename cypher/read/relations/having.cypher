AND ($any IS NULL OR pair.a IN $any OR pair.b IN $any)
AND all(code IN $all WHERE code IN [pair.a, pair.b])
