// Articles with the words that their texts hold, as src/domain/search-words.ts cuts them.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {
  // include: read/articles/fields
  , words: article.searchWords
} AS node
