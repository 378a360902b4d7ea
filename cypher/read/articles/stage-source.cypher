// The articles of some publishers.
MATCH (named:Source)<-[:PUBLISHED_BY]-(article:Article)
WHERE named.id IN $anchor
WITH DISTINCT article
