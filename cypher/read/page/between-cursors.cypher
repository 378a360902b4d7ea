// Keyset paging: what stands strictly between the two cursors. Needs `key` and `id`; parameters from src/graph/read/page.ts.
WHERE ($low IS NULL OR key > $low.key OR (key = $low.key AND id > $low.id))
  AND ($high IS NULL OR key < $high.key OR (key = $high.key AND id < $high.id))
