// Words that begin in a way, and how long their lists are; of those alike in their first letters.
UNWIND $beginnings AS wanted
MATCH (page:SearchPage {beginning: wanted.beginning})
WHERE page.word STARTS WITH wanted.prefix
RETURN wanted.prefix AS prefix, page.word AS word, coalesce(page.documents, size(page.entries) / 14) AS documents
