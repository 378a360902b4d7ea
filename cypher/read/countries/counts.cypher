// How many events involve each country, and how many articles name it.
UNWIND $ids AS id
MATCH (country:Country {code: id})
RETURN id, COUNT { (country)<-[:INVOLVES]-(:Event) } AS events, COUNT { (country)<-[:MENTIONS]-(:Article) } AS articles
