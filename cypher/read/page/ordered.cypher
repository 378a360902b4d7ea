ORDER BY key <direction>, id <direction>
LIMIT $limit
