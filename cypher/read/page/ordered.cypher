// Either direction in one static statement: for `descending` the last two keys decide nothing, else the first two do not.
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN $descending THEN id END DESC, key, id
LIMIT $limit
