MATCH (named:Country)<-[:INVOLVES]-(event:Event)
WHERE named.code IN $anchor
WITH DISTINCT event
// include: read/events/count
