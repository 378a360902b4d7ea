// include: read/events/filtered
RETURN count(event) AS total
