MATCH (:Topic {id: parent})<-[:ABOUT]-(article:Article)
