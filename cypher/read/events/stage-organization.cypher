// The events in which one of some organisations takes part.
MATCH (named:Organization)<-[:INVOLVES]-(event:Event)
WHERE named.id IN $anchor
WITH DISTINCT event
