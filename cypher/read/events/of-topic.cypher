MATCH (:Topic {id: parent})<-[:ABOUT]-(event:Event)
