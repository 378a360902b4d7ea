// The next keys of a label, in their order. Few at a time, since an engine without ordered indexes looks through all of the label for each answer.
MATCH (node:<label>)
WHERE node.<key> > $after
WITH DISTINCT node.<key> AS key
ORDER BY key
LIMIT $limit
RETURN key
