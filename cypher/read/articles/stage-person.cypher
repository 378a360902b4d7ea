// The articles that name one of some people.
MATCH (named:Person)<-[:MENTIONS]-(article:Article)
WHERE named.id IN $anchor
WITH DISTINCT article
