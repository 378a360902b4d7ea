// Takes longer than anybody waits.
UNWIND range(1, 100000) AS one
UNWIND range(1, 100000) AS other
WITH one, other
WHERE one + other < 0
RETURN count(one) AS none
