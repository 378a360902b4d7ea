MATCH (named:Organization)<-[:INVOLVES]-(event:Event)
WHERE named.id IN $anchor
WITH DISTINCT event
// include: read/events/count
