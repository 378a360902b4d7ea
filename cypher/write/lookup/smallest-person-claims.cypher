// Which id a person takes when the claim that it is named by goes.
UNWIND $keys AS key
MATCH (claim:PersonClaim {canonKey: key})
WHERE NOT claim.id IN $removed
RETURN key, min(claim.id) AS id
