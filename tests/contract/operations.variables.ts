/** Where an operation's own example names what only the seeds have: the like of it in the articles of these tests. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  ArticleWithEvidence: { id: 'https://news.example/phone-call' },
  PersonPage: { name: 'жумабаев' },
  SearchAll: { text: 'Jumabaev' },
  TimelineOfPair: { a: 'KZ', b: 'KW' },
  TopicTrend: { id: 'TRADE' },
};
