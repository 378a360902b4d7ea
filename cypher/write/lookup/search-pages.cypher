UNWIND $ids AS id
MATCH (page:SearchPage {id: id})
RETURN page.id AS id, page.documents AS documents, page.entries AS entries
