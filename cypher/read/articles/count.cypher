// include: read/articles/passing-<passing>
RETURN count(article) AS total
