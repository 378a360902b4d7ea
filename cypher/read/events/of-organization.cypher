MATCH (:Organization {id: parent})<-[:INVOLVES]-(event:Event)
