MATCH (change:Change)
WHERE ($kinds IS NULL OR change.kind IN $kinds) AND ($subject IS NULL OR change.subject = $subject)
