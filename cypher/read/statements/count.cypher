// include: read/statements/filtered
RETURN count(statement) AS total
