MATCH (node:Article) RETURN 'articles' AS name, count(node) AS total
UNION ALL
MATCH (node:Event) RETURN 'events' AS name, count(node) AS total
UNION ALL
MATCH (node:Person) RETURN 'people' AS name, count(node) AS total
UNION ALL
MATCH (node:Statement) RETURN 'statements' AS name, count(node) AS total
UNION ALL
MATCH (node:Claim) RETURN 'claims' AS name, count(node) AS total
UNION ALL
MATCH (node:Pair) WHERE node.allEventCount > 0 RETURN 'relations' AS name, count(node) AS total
UNION ALL
MATCH (node:Source) RETURN 'sources' AS name, count(node) AS total
