UNWIND $ids AS id
MATCH (article:Article {id: id})-[link:MENTIONS|ABOUT|PUBLISHED_BY|HAS_PASSAGE]->()
DELETE link
