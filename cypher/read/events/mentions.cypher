// Where each event is told, the earliest published article first.
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Event {id: parent})<-[report:REPORTS]-(article:Article)
  WITH report, article ORDER BY coalesce(article.publishedAt, '~'), article.id, report.start
  RETURN collect(report {.quote, .start, .end, .rule, .confidence, articleId: article.id}) AS nodes
}
RETURN parent, nodes
