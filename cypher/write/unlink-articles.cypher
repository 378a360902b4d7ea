UNWIND $ids AS id
MATCH (article:Article {id: id})-[link:MENTIONS|ABOUT|PUBLISHED_BY]->()
DELETE link
