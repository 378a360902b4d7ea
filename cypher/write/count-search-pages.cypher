UNWIND $rows AS row
MATCH (page:SearchPage {id: row.id})
SET page.documents = row.documents
