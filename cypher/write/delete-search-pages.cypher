UNWIND $ids AS id
MATCH (page:SearchPage {id: id})
DELETE page
