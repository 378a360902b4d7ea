// The articles that name one of some organisations.
MATCH (named:Organization)<-[:MENTIONS]-(article:Article)
WHERE named.id IN $anchor
WITH DISTINCT article
