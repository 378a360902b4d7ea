// Pairs have counters of their own, which tell enough where neither a period nor a score or contact decides.
WITH *, pair.eventCount AS events, 0 AS scored, 0 AS score, null AS last
// include: read/relations/passing-<passing>
