CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
RETURN node[$key] AS id, score
ORDER BY score DESC, id
