// Where each person is named, the newest article first.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Person {id: parent})<-[mention:MENTIONS]-(article:Article)
  WITH mention, article ORDER BY coalesce(article.publishedAt, '') DESC, article.id, mention.starts[0] LIMIT $limit
  RETURN collect(mention {.quotes, .starts, .ends, .rules, .confidences, articleId: article.id}) AS nodes
}
RETURN parent, nodes
