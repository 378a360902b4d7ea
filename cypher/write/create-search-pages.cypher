// The first page of a list is found by how its word begins, and says how many documents a list of several pages holds.
UNWIND $rows AS row
CREATE (page:SearchPage {id: row.id, word: row.word, entries: row.entries})
SET page.documents = row.documents, page.beginning = row.beginning
