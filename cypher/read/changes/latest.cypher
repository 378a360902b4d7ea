// How far the journal goes. Entries are counted too: clocks of two writers may differ.
MATCH (change:Change)
RETURN max(change.id) AS id, count(change) AS entries
