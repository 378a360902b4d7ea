// How many events and articles each topic has.
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN id AS topic, COUNT { (topic)<-[:ABOUT]-(:Event) } AS events, COUNT { (topic)<-[:ABOUT]-(:Article) } AS articles
