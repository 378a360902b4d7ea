// A page of the journal.
// include: read/changes/filtered
WITH change, change.id AS id, change.at AS key
// include: read/page/between-<between>
WITH change, key, id
// include: read/page/ordered
RETURN collect(change {.id, .kind, .at, .subject, .label, .by, .reason, sortKey: key}) AS nodes
