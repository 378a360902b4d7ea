// include: read/people/passing-<passing>
RETURN count(person) AS total
