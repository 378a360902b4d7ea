+ [[(event)<-[report:REPORTS]-(article:Article) |
  [report.quote, report.start, report.end, report.rule, report.confidence, article.id, article.publishedAt, [property IN $articleProperties | article[property]]]]]
