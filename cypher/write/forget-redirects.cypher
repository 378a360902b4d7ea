UNWIND $ids AS id
MATCH (redirect:Redirect {to: id})
DELETE redirect
