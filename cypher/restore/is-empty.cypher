// Whether nothing but the tables stands in the graph.
OPTIONAL MATCH (article:Article)
RETURN count(article) = 0 AS isEmpty
