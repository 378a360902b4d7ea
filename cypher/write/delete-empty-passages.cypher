UNWIND $keys AS key
MATCH (passage:Passage {id: key})
OPTIONAL MATCH (passage)<-[:HAS_PASSAGE]-(article:Article)
WITH passage, count(article) AS articles
WHERE articles = 0
DELETE passage
