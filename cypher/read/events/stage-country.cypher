// The events in which one of some states takes part.
MATCH (named:Country)<-[:INVOLVES]-(event:Event)
WHERE named.code IN $anchor
WITH DISTINCT event
