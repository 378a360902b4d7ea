MATCH (:Organization {id: parent})<-[:MENTIONS]-(article:Article)
