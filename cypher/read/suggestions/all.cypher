// A page of what may be one.
MATCH (suggestion:Suggestion)
WHERE $kind IS NULL OR suggestion.kind = $kind
WITH suggestion, suggestion.id AS id, suggestion.score AS key
// include: read/page/between-<between>
WITH suggestion, key, id
// include: read/page/ordered
RETURN collect(suggestion {.id, .kind, .one, .other, .score, .reasons, sortKey: key}) AS nodes
