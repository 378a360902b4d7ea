// The figures of every pair on stage, for lists that sort or filter by them, or that count a period alone.
CALL (pair) {
  // include: read/relations/sums
}
WITH *, CASE WHEN $from IS NULL THEN pair.eventCount ELSE timed END AS events
// include: read/relations/passing-<passing>
