// The next keys of a label, in their order. An engine without ordered indexes looks through all of the label for each answer, so many are asked for.
MATCH (node:<label>)
WHERE node.<key> > $after
WITH node.<key> AS key
ORDER BY key
LIMIT $limit
RETURN key
