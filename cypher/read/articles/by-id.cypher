UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {
  // include: read/articles/fields
} AS node
