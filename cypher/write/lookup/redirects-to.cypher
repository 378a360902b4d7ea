UNWIND $ids AS to
MATCH (redirect:Redirect {to: to})
RETURN redirect.id AS id
