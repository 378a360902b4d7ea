import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOperations } from '../../src/api/operations.ts';
import { statement } from '../../src/graph/statements.ts';
import { exampleReading, heldReadings } from '../contract/operations.articles.ts';
import { VARIABLES } from '../contract/operations.variables.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

/**
 * What the engine is asked for each operation, however much it answers: one statement a field and level, none for what tables say or nobody asks for, nor for who takes part in the
 * events of a list and where they are told, which comes with them.
 * Where a path stands twice, two fields of different levels ask for it, or two questions of one operation, or a filter for the time of another event.
 */
const STATEMENTS: Record<string, string[]> = {
  Agreements: ['events/anchored-counted'],
  Aid: ['events/all-counted'],
  ArticleList: ['articles/all-counted'],
  ArticleWhole: [
    'articles/by-id', 'articles/mentions', 'articles/texts', 'events/mentions', 'events/of-article', 'organizations/by-id', 'people/by-id',
    'people/of-article', 'people/of-event', 'people/of-statement', 'statements/of-article',
  ],
  ArticleWithEvidence: [
    'articles/by-id', 'articles/mentions', 'articles/texts', 'events/mentions', 'events/of-article', 'organizations/by-id', 'people/by-id',
    'people/of-article', 'statements/of-article',
  ],
  ArticlesOfPerson: ['articles/of-person', 'people/by-id'],
  Bilateral: [
    'articles/by-id', 'articles/by-id', 'events/of-pair-counted', 'participants/of-pair', 'people/occupancies', 'people/of-statement',
    'relations/figures', 'relations/first-contact', 'relations/last-contact', 'statements/of-pair', 'topics/of-pair',
  ],
  ComparePairs: ['relations/by-type', 'relations/figures', 'relations/last-contact'],
  Corrections: ['changes/all-counted'],
  Counterparts: ['participants/of-person', 'people/ministers'],
  CountryHead: ['countries/counts', 'people/occupancies', 'people/of-country', 'relations/last-contact', 'relations/of-country-counted', 'relations/series'],
  CountryList: ['countries/counts'],
  CountryPage: [
    'countries/counts', 'events/of-country-counted', 'people/occupancies', 'people/of-country', 'relations/last-contact',
    'relations/of-country-counted', 'statements/of-country-counted', 'topics/of-country',
  ],
  CountrySeries: ['events/groups', 'events/timeline', 'events/volumes'],
  DeleteArticle: [],
  Doubtful: ['suggestions/all-counted'],
  EventGroups: ['events/groups', 'events/volumes'],
  EventList: ['events/all-counted'],
  EventPage: ['events/anchored-counted', 'organizations/by-id'],
  EventWhole: ['articles/by-id', 'events/by-id', 'events/mentions', 'events/participations'],
  FirstAfter: ['events/all', 'events/anchored'],
  FirstAndLastContact: ['articles/by-id', 'articles/by-id', 'events/mentions', 'events/mentions', 'relations/first-contact', 'relations/last-contact'],
  GraphOfStates: ['relations/all'],
  Grievances: ['events/all-counted'],
  HowItTurned: ['events/timeline'],
  IngestArticle: ['articles/by-id', 'events/mentions', 'events/of-article', 'people/occupancies', 'people/of-article', 'statements/of-article'],
  Matrix: ['relations/busiest', 'relations/figures'],
  Mediation: ['events/all-counted'],
  Ministers: ['articles/by-id', 'people/ministers-counted', 'people/occupancies'],
  MinistersLastSpokeBefore: ['events/all', 'events/anchored'],
  NetworkOfCountry: ['countries/counts', 'countries/counts', 'people/all', 'relations/of-country'],
  NetworkOfPerson: ['countries/counts', 'countries/counts', 'participants/of-person', 'people/by-id'],
  NewestEvents: ['events/all-counted'],
  OfficesInTime: ['articles/by-id', 'people/occupancies', 'people/of-country', 'people/office-claims'],
  OneSource: ['events/anchored-counted'],
  OrganizationHead: ['articles/of-organization-counted', 'organizations/by-id'],
  OrganizationPage: ['articles/of-organization-counted', 'events/of-organization-counted', 'organizations/by-id'],
  Overview: ['events/timeline', 'relations/all', 'relations/last-contact', 'relations/series', 'status/counts', 'status/sources'],
  PairArticles: ['articles/of-pair-counted'],
  PairEvents: ['events/of-pair-counted'],
  PairHead: ['relations/days', 'relations/figures', 'relations/first-contact', 'relations/last-contact'],
  PairNarrowed: ['events/groups', 'events/groups', 'events/groups', 'events/timeline', 'events/timeline', 'events/timeline', 'people/by-id'],
  PairStatements: ['articles/by-id', 'people/of-statement', 'statements/of-pair-counted'],
  Partners: ['relations/days', 'relations/last-contact', 'relations/of-country-counted'],
  PeopleInOffice: ['people/ministers-counted', 'people/occupancies'],
  PersonHead: ['articles/by-id', 'articles/by-id', 'participants/of-person-counted', 'people/by-id', 'people/names', 'people/occupancies'],
  PersonPage: [
    'articles/by-id', 'articles/by-id', 'events/of-person-counted', 'participants/of-person', 'people/all-counted', 'people/mentions', 'people/names',
    'people/occupancies', 'statements/of-person-counted',
  ],
  PersonStatements: ['articles/by-id', 'people/by-id', 'people/of-statement', 'statements/of-person-counted'],
  PositionsOnTopic: ['articles/by-id', 'people/of-statement', 'statements/of-country-counted'],
  ReadArticle: ['write/lookup/articles', 'write/lookup/articles-of-passages'],
  RegionInTheNews: ['articles/all-counted', 'people/of-article'],
  RelationsRanking: ['relations/all-counted', 'relations/last-contact'],
  SameMonthAs: ['events/all', 'events/anchored-counted'],
  SearchAll: ['articles/by-id', 'articles/texts', 'events/by-id', 'events/mentions', 'people/by-id', 'search/documents', 'search/lists'],
  StateChoices: ['countries/counts'],
  StatementList: ['articles/by-id', 'organizations/by-id', 'people/of-statement', 'statements/all-counted'],
  StatesByActivity: ['events/groups'],
  Status: ['status/counts', 'status/sources'],
  Suggestions: ['suggestions/all-counted'],
  TimelineOfPair: ['relations/series'],
  TimelineShares: ['events/timeline', 'events/volumes'],
  ToldByWhom: ['events/all'],
  TopicChoices: ['topics/all'],
  TopicHead: ['events/groups', 'events/timeline', 'events/volumes', 'topics/all'],
  TopicList: ['topics/all'],
  TopicTable: ['topics/all', 'topics/all'],
  TopicTrend: ['events/of-topic', 'events/timeline', 'topics/all'],
  Visits: ['events/all-counted', 'events/all-counted'],
  WhatASpeakerSays: ['articles/by-id', 'people/all', 'statements/of-person-counted'],
  WhatHappenedOn: ['events/anchored-counted'],
  WhatIsNew: ['articles/all-counted', 'events/of-article'],
  WhatIsPlanned: ['events/anchored-counted'],
  WhatTheyTalkAbout: ['relations/by-type', 'topics/of-pair'],
  WhoMetWhom: ['articles/by-id', 'events/anchored-counted', 'events/participations', 'people/by-id'],
  WhoSpeaksForAState: ['articles/by-id', 'people/all-counted', 'people/occupancies'],
  WhomBefore: ['events/anchored', 'events/anchored-counted'],
  WriteArticles: ['articles/by-id'],
};

const WRITING = new Set(['IngestArticle', 'WriteArticles']);

/** Everything that leads from one thing to many, several times over. */
const DEEP = `query ($first: Int) {
  relations(first: $first) { edges { node {
    score lastContact { event { people { occupancies { evidence { article { source } } } } } }
    events(first: $first) { totalCount edges { node {
      organizations { name } topics { name } countries { name }
      mentions { article { title people { counterparts(first: $first) { edges { node { names { name } } } } } } }
    } } }
  } } }
}`;

/** The file of a statement, without what its path leaves open; of a list, which of whose: `-count` for how many it has, `-counted` for a page and that. */
function fileOf(path: string): string {
  const [file, open] = path.replace(/^read\//, '').split('?') as [string, string?];
  const names = new URLSearchParams(open);
  return file
    .replace(/^page\/of-each/, `${names.get('folder')}/of-${names.get('parent')}`)
    .replace(/^page\/counted$/, `${names.get('folder')}/${names.get('list')}-counted`);
}

/** What a statement returns: the text behind its last RETURN of nodes. */
const projectionsOf = (path: string): string => statement(path).slice(statement(path).indexOf('RETURN'));

const files = (asked: string[]): string[] => asked.map(fileOf).toSorted();

/** Exactly these; but what fields of several levels ask for by id is one statement when they happen to ask at one moment. */
function expectStatements(asked: string[], expected: string[]): void {
  const found = files(asked);
  const times = (all: string[], file: string): number => all.filter((candidate) => candidate === file).length;
  const shared = expected.filter((file, index) => file.endsWith('/by-id') && expected.indexOf(file) !== index && times(found, file) < times(expected, file));
  expect([...found, ...shared].toSorted()).toEqual(expected.toSorted());
}

describe('what an operation costs the engine', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi(heldReadings(), { further: [exampleReading()] });
  });
  afterAll(() => api.close());

  /** What a subscription costs is what its messages ask for; what a curator says costs what is settled anew (tests/contract/curation). */
  const asking = loadOperations().filter(({ kind, name }) => kind !== 'subscription' && !/^(?:Merge|Split|Undo)/.test(name));

  it('is told for every operation', () => {
    expect(Object.keys(STATEMENTS)).toEqual(asking.map(({ name }) => name));
  });

  // The example is written first, since it is what DeleteArticle takes away.
  const operations = asking.toSorted((one, other) => Number(WRITING.has(other.name)) - Number(WRITING.has(one.name)));
  it.each(operations)('$name', async ({ name, text, variables }) => {
    const { asked, errors } = await api.ask(text, { ...variables, ...VARIABLES[name] });
    expect(errors).toBeUndefined();
    expectStatements(asked, STATEMENTS[name]!);
  });

  it('does not grow with what is answered', async () => {
    const { data, errors, asked } = await api.ask(DEEP, { first: 10 });
    expect(errors).toBeUndefined();
    expect(data.relations.edges).toHaveLength(2);
    expect(JSON.stringify(data).split('"counterparts"').length).toBeGreaterThan(10);
    expectStatements(asked, [
      'articles/by-id', 'events/of-pair-counted', 'organizations/by-id',
      'participants/of-person', 'people/names', 'people/occupancies', 'people/of-article', 'people/of-event', 'relations/all', 'relations/last-contact',
    ]);
  });

  it('is nothing for what stands in tables', async () => {
    const { asked, errors } = await api.ask('{ countries(first: 100) { totalCount edges { node { code name region { name } } } } topic(id: TRADE) { name mediaTopic } bilateral(a: "KZ", b: "KW") { id a { name } } }');
    expect(errors).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('does not count what nobody asks to have counted, nor read a page of which only the count is wanted', async () => {
    expect((await api.ask('{ events(first: 2) { edges { node { id } } pageInfo { hasNextPage } } }')).asked.map(fileOf)).toEqual(['events/all']);
    expect((await api.ask('{ events(first: 2) { totalCount } }')).asked.map(fileOf)).toEqual(['events/all-count']);
    expect((await api.ask('{ events(first: 2) { edges { cursor } totalCount pageInfo { endCursor } } }')).asked.map(fileOf)).toEqual(['events/all-counted']);
  });

  it('is one statement for all that a level asks of one thing, whichever way it asks', async () => {
    const series = await api.ask('{ bilateral(a: "KZ", b: "KW") { s: series(interval: YEAR) { eventCount share } a: series(interval: YEAR, direction: A_TO_B) { eventCount share } } }');
    expect(files(series.asked)).toEqual(['events/volumes', 'relations/series']);
    const offices = await api.ask('{ country(code: "KZ") { ministers { name } head: officeHolder(office: HEAD_OF_STATE) { name } foreign: officeHolder(office: FOREIGN_MINISTER) { name } } }');
    expect(files(offices.asked)).toEqual(['people/of-country']);
  });

  it.each([
    ['texts of articles', '{ articles { edges { node { id title publishedAt } } } }', 'text', '{ articles { edges { node { text } } } }', 'articles/texts'],
    ['mentions', '{ articles { edges { node { id } } } events { edges { node { id } } } }', 'quote', '{ bilateral(a: "KZ", b: "KW") { lastContact { event { mentions { quote } } } } }', 'events/mentions'],
    ['forms of names', '{ people { edges { node { id name } } } }', 'nameForms', '{ people { edges { node { names { name } } } } }', 'people/names'],
    ['the volume of all news', '{ timeline(interval: YEAR) { eventCount } }', 'volume', '{ timeline(interval: YEAR) { share } }', 'events/volumes'],
    ['figures of pairs', '{ bilateral(a: "KZ", b: "KW") { id a { code } events { edges { node { id } } } } }', 'scoreSum', '{ bilateral(a: "KZ", b: "KW") { score } }', 'relations/figures'],
  ])('reads no %s for a question that does not ask for them', async (_what, without, property, withThem, file) => {
    const { asked, errors } = await api.ask(without);
    expect(errors).toBeUndefined();
    expect(asked.filter((path) => new RegExp(`\\.${property}\\b|\\b${property}:`).test(projectionsOf(path)))).toEqual([]);
    expect(files((await api.ask(withThem)).asked)).toContain(file);
  });
});
