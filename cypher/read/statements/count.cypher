// include: read/statements/passing-<passing>
RETURN count(statement) AS total
