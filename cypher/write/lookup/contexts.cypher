UNWIND $keys AS key
MATCH (claim:PersonClaim {formKey: key})
WHERE NOT claim.id IN $removed
UNWIND claim.contexts AS country
RETURN key, country, count(claim) AS count
