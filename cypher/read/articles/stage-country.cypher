// The articles that name one of some states.
MATCH (named:Country)<-[:MENTIONS]-(article:Article)
WHERE named.code IN $anchor
WITH DISTINCT article
