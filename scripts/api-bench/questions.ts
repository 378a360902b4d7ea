import { STATES } from './articles.ts';

/** A question as GraphQL is asked it. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

export interface Question {
  name: string;
  ours: Asked;
  /** The same, of a server of @neo4j/graphql; null where it cannot be asked. */
  theirs: Asked | null;
  /** Of how many entries an answer is, so that nobody is fast by answering less. */
  size(data: any): number;
}

const KZ = { code: 'KZ' };

/** What both are asked: the same fields of the same things, in the same order. */
export const questions = (eventId: string): Question[] => [
  {
    name: 'a point read: one event',
    ours: { query: 'query ($id: ID!) { event(id: $id) { id type mode modality date place reportedAt articleCount } }', variables: { id: eventId } },
    theirs: { query: 'query ($id: ID!) { events(where: { id: { eq: $id } }) { id type mode modality date place reportedAt articleCount } }', variables: { id: eventId } },
    size: ({ event, events }) => (event ? 1 : events.length),
  },
  {
    name: "a country's page",
    ours: {
      query: `query ($code: CountryCode!) { country(code: $code) { code alpha3 name
        relations(first: 10) { edges { node { id eventCount } } }
        events(first: 20) { totalCount edges { node { id type mode date countries { code } } } }
        articles(first: 10) { totalCount edges { node { id title source publishedAt } } } } }`,
      variables: KZ,
    },
    theirs: {
      query: `query ($code: String!) { countries(where: { code: { eq: $code } }) { code alpha3 nameEn
        pairs(sort: [{ allEventCount: DESC }], limit: 10) { id eventCount }
        events(sort: [{ day: DESC }], limit: 20) { id type mode date countries { code } } eventsConnection { aggregate { count { nodes } } }
        articles(sort: [{ publishedAt: DESC }], limit: 10) { id title source publishedAt } articlesConnection { aggregate { count { nodes } } } } }`,
      variables: KZ,
    },
    size: ({ country, countries }) => (country ? country.events.edges.length + country.articles.edges.length + country.relations.edges.length : countries[0].events.length + countries[0].articles.length + countries[0].pairs.length),
  },
  {
    name: "a pair's page",
    ours: {
      query: `query ($a: CountryCode!, $b: CountryCode!) { bilateral(a: $a, b: $b) { id a { code name } b { code name } eventCount undatedEventCount plannedEventCount
        events(first: 20) { totalCount edges { node { id type mode modality date reportedAt people { id name } mentions { quote start end article { id title source } } } } } } }`,
      variables: { a: 'KZ', b: 'KW' },
    },
    theirs: {
      query: `query ($id: ID!) { pairs(where: { id: { eq: $id } }) { id countries { code nameEn } eventCount undatedEventCount plannedEventCount
        events(sort: [{ day: DESC }], limit: 20) { id type mode modality date reportedAt people { id nameEn } articlesConnection { edges { properties { quote start end } node { id title source } } } }
        eventsConnection { aggregate { count { nodes } } } } }`,
      variables: { id: 'KW-KZ' },
    },
    size: ({ bilateral, pairs }) => (bilateral ? bilateral.events.edges.length : pairs[0].events.length),
  },
  {
    name: '100 events, filtered, with people and countries',
    ours: {
      query: `query ($filter: EventFilter) { events(filter: $filter, first: 100) { edges { node { id type mode date countries { code name } people { id name } } } } }`,
      variables: { filter: { type: { eq: 'CONSULT' }, countries: { any: ['KZ', 'RU', 'CN'] }, date: { gte: '2023-06-01' } } },
    },
    theirs: {
      query: `query ($where: EventWhere) { events(where: $where, sort: [{ day: DESC }], limit: 100) { id type mode date countries { code nameEn } people { id nameEn } } }`,
      variables: { where: { type: { eq: 'CONSULT' }, countries: { some: { code: { in: ['KZ', 'RU', 'CN'] } } }, day: { gte: '2023-06-01' } } },
    },
    size: ({ events }) => (events.edges ?? events).length,
  },
  {
    name: 'a matrix of 30 countries',
    ours: { query: 'query ($countries: [CountryCode!]) { matrix(countries: $countries) { a { code } b { code } eventCount } }', variables: { countries: STATES } },
    theirs: { query: 'query ($countries: [String!]!) { pairs(where: { a: { in: $countries }, b: { in: $countries } }) { a b eventCount } }', variables: { countries: STATES } },
    size: ({ matrix, pairs }) => (matrix ?? pairs).length,
  },
];
