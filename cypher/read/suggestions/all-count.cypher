MATCH (suggestion:Suggestion)
WHERE $kind IS NULL OR suggestion.kind = $kind
RETURN count(suggestion) AS total
