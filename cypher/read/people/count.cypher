// include: read/people/filtered
RETURN count(person) AS total
