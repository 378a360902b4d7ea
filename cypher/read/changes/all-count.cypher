// include: read/changes/filtered
RETURN count(change) AS total
