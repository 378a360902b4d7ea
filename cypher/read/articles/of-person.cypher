// Two names of one person in a text are two relationships.
MATCH (:Person {id: parent})<-[:MENTIONS]-(article:Article)
WITH DISTINCT article
