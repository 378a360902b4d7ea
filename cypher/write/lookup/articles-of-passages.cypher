UNWIND $keys AS key
MATCH (passage:Passage {id: key})<-[:HAS_PASSAGE]-(article:Article)
RETURN article {.id, .contentHash, .publishedAt, .duplicateOf, .bands, .sketch} AS article
