// include: read/relations/figured-<figured>
RETURN count(pair) AS total
