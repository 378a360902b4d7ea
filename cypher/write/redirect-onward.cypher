// A redirect points at what is there now, never at another redirect.
UNWIND $rows AS row
MATCH (redirect:Redirect {to: row.from})
SET redirect.to = row.to
