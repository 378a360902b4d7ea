// include: read/events/passing-<passing>
RETURN count(event) AS total
