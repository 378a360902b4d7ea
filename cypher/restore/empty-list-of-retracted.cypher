MATCH (node:Retracted {kind: '<kind>'})
WHERE node.<name> IS NULL
SET node.<name> = []
