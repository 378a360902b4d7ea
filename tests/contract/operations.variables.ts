const PAIR = { a: 'KZ', b: 'KW' };
/** Yerlan Zhumabayev. */
const PERSON = { id: 'p-08c288268f0180c677d46799' };
const STATE = { state: 'KZ' };

/** Where an operation's own example names what only the seeds have: the like of it in the articles of these tests. */
export const VARIABLES: Record<string, Record<string, unknown>> = {
  ArticleWhole: { id: 'https://news.example/phone-call' },
  ArticleWithEvidence: { id: 'https://news.example/phone-call' },
  ArticlesOfPerson: PERSON,
  ComparePairs: { ...PAIR, c: 'KZ', d: 'UZ' },
  Counterparts: { country: 'KZ' },
  CountryHead: { code: 'KZ' },
  EventWhole: { id: 'e-5e3e4ef5c25af79398b85100' },
  FirstAfter: { ...STATE, visited: 'KW' },
  FirstAndLastContact: PAIR,
  Grievances: { state: 'KW' },
  HowItTurned: { actor: 'KZ', target: 'KW' },
  MinistersLastSpokeBefore: { ...PAIR, third: 'KW' },
  NetworkOfCountry: { code: 'KZ' },
  NetworkOfPerson: PERSON,
  OneSource: { source: 'Вестник', state: 'KW' },
  PairArticles: PAIR,
  PairEvents: PAIR,
  PairHead: PAIR,
  PairNarrowed: {
    both: { countries: { all: ['KZ', 'KW'] } }, fromAToB: { actors: { any: ['KZ'] }, targets: { any: ['KW'] } }, fromBToA: { actors: { any: ['KW'] }, targets: { any: ['KZ'] } },
  },
  PairStatements: PAIR,
  Partners: STATE,
  PersonHead: PERSON,
  PersonPage: { name: 'жумабаев' },
  PersonStatements: PERSON,
  PositionsOnTopic: { ...PAIR, topic: 'ARMED_CONFLICT' },
  SameMonthAs: { ...STATE, visited: 'KW' },
  SearchAll: { text: 'Jumabaev' },
  TimelineOfPair: PAIR,
  TopicHead: { id: 'TRADE', filter: { topics: { any: ['TRADE'] } } },
  TopicTrend: { id: 'TRADE' },
  Visits: STATE,
  WhatASpeakerSays: { name: 'жумабаев' },
  WhatHappenedOn: { ...PAIR, date: '2026-03-08' },
  WhatIsPlanned: STATE,
  WhatTheyTalkAbout: PAIR,
  WhoSpeaksForAState: STATE,
  WhomBefore: { ...STATE, other: 'KW' },
};
