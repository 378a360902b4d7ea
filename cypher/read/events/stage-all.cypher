// All events.
MATCH (event:Event)
