UNWIND $rows AS row
CREATE (event:Event)
SET event = row
