const PAIR = { a: 'KZ', b: 'KW' };
const STATE = { state: 'KZ' };

/** Where an operation's own example names what only the seeds have: the like of it in the articles of these tests. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  ArticleWithEvidence: { id: 'https://news.example/phone-call' },
  ComparePairs: { ...PAIR, c: 'KZ', d: 'UZ' },
  Counterparts: { country: 'KZ' },
  FirstAfter: { ...STATE, visited: 'KW' },
  FirstAndLastContact: PAIR,
  Grievances: { state: 'KW' },
  HowItTurned: { actor: 'KZ', target: 'KW' },
  MinistersLastSpokeBefore: { ...PAIR, third: 'KW' },
  OneSource: { source: 'Вестник', state: 'KW' },
  Partners: STATE,
  PersonPage: { name: 'жумабаев' },
  PositionsOnTopic: { ...PAIR, topic: 'ARMED_CONFLICT' },
  SameMonthAs: { ...STATE, visited: 'KW' },
  SearchAll: { text: 'Jumabaev' },
  TimelineOfPair: PAIR,
  TopicTrend: { id: 'TRADE' },
  Visits: STATE,
  WhatASpeakerSays: { name: 'жумабаев' },
  WhatHappenedOn: { ...PAIR, date: '2026-03-08' },
  WhatIsPlanned: STATE,
  WhatTheyTalkAbout: PAIR,
  WhoSpeaksForAState: STATE,
  WhomBefore: { ...STATE, other: 'KW' },
};
