UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.from})
SET redirect.to = row.to
