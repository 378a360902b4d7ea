// An id that stands for something again needs no redirect.
UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
DELETE redirect
