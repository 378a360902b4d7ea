UNWIND $ids AS id
MATCH (redirect:Redirect {id: id})
RETURN id, redirect.to AS to
