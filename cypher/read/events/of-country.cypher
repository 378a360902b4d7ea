MATCH (:Country {code: parent})<-[:INVOLVES]-(event:Event)
