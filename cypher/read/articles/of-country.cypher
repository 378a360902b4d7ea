MATCH (:Country {code: parent})<-[:MENTIONS]-(article:Article)
