MATCH (source:Source)
RETURN source {.id, .name, .articleCount, .lastIngestedAt} AS node
ORDER BY coalesce(source.lastIngestedAt, '') DESC, source.id
