UNWIND $keys AS key
MATCH (claim:PersonClaim {formKey: key})
WHERE NOT claim.id IN $removed
UNWIND claim.aliases AS form
RETURN key, form, count(claim) AS count
