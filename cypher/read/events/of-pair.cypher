MATCH (:Pair {id: parent})<-[:BETWEEN]-(event:Event)
