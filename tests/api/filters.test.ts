import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldReadings } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(heldReadings());
});
afterAll(() => api.close());

describe('events', () => {
  /** The events that pass, as `TYPE/MODE`, oldest first; and their number, counted by the engine. */
  async function passing(filter: string): Promise<string> {
    const { events } = await api.data(`{ events(filter: ${filter}, orderBy: OLDEST, first: 100) { totalCount edges { node { type mode } } } }`);
    expect(events.totalCount).toBe(events.edges.length);
    return events.edges.map(({ node }: any) => node.mode ?? node.type).join(' ');
  }

  const ALL = 'VISIT ACCUSE MULTILATERAL SIGNING AGREE MEETING PHONE';

  it.each([
    ['{}', ALL],
    ['{ countries: { any: ["TR", "AZE"] } }', 'MULTILATERAL SIGNING AGREE'],
    ['{ countries: { all: ["KZ", "KW"] } }', 'VISIT ACCUSE MEETING PHONE'],
    ['{ countries: { none: ["KW"] } }', 'MULTILATERAL SIGNING AGREE'],
    ['{ countries: { any: [] } }', ''],
    ['{ countries: { none: [] } }', ALL],
    ['{ actors: { all: ["KZ"] }, targets: { none: ["KZ"] } }', 'VISIT ACCUSE'],
    ['{ type: { eq: CONSULT } }', 'VISIT MULTILATERAL MEETING PHONE'],
    ['{ type: { ne: CONSULT } }', 'ACCUSE SIGNING AGREE'],
    ['{ type: { in: [ACCUSE, AGREE] } }', 'ACCUSE AGREE'],
    ['{ type: { notIn: [ACCUSE, AGREE] } }', 'VISIT MULTILATERAL SIGNING MEETING PHONE'],
    ['{ mode: { isNull: true } }', 'ACCUSE AGREE'],
    ['{ mode: { isNull: false }, type: { ne: CONSULT } }', 'SIGNING'],
    ['{ mode: { ne: PHONE } }', 'VISIT ACCUSE MULTILATERAL SIGNING AGREE MEETING'],
    ['{ modality: { eq: FUTURE } }', 'MEETING'],
    ['{ topics: { any: [TRADE, SECURITY] } }', 'SIGNING PHONE'],
    ['{ topics: { all: [TRADE, BILATERAL_RELATIONS] } }', 'SIGNING'],
    ['{ organizations: { any: ["SCO"] } }', 'MULTILATERAL'],
    ['{ source: { eq: "the courier" } }', 'VISIT SIGNING AGREE MEETING'],
    ['{ source: { notIn: ["The Courier", "ВЕСТНИК"] } }', 'MULTILATERAL'],
    ['{ date: { isNull: true } }', 'ACCUSE MULTILATERAL AGREE PHONE'],
    ['{ date: { isNull: false } }', 'VISIT SIGNING MEETING'],
    ['{ date: { eq: "2026-03" } }', 'VISIT'],
    ['{ date: { gte: "2026-03-09" } }', 'SIGNING MEETING'],
    ['{ date: { gt: "2026" } }', 'MEETING'],
    ['{ date: { lt: "2026-06" } }', 'VISIT'],
    ['{ date: { lte: "2026-06-01" } }', 'VISIT SIGNING'],
    ['{ date: { eq: "2027-08-15" } }', 'MEETING'],
    ['{ date: { between: { from: "2026-06", to: "2027-01-01" } } }', 'SIGNING MEETING'],
    ['{ date: { between: {} } }', 'VISIT SIGNING MEETING'],
    ['{ time: { gte: "2026-04", lt: "2026-06-02" } }', 'ACCUSE MULTILATERAL SIGNING'],
    ['{ time: { isNull: true } }', 'PHONE'],
    ['{ not: { countries: { any: ["KW"] } } }', 'MULTILATERAL SIGNING AGREE'],
    ['{ not: { type: { eq: CONSULT }, mode: { eq: PHONE } } }', 'VISIT ACCUSE MULTILATERAL SIGNING AGREE MEETING'],
    ['{ or: [{ type: { eq: ACCUSE } }, { mode: { eq: PHONE } }] }', 'ACCUSE PHONE'],
    ['{ or: [] }', ''],
    ['{ and: [] }', ALL],
    ['{ countries: { any: ["KW"] }, or: [{ modality: { eq: FUTURE } }, { and: [{ type: { eq: CONSULT } }, { not: { mode: { eq: VISIT } } }] }] }', 'MEETING PHONE'],
    ['{ not: { or: [{ countries: { any: ["KW"] } }, { not: { countries: { any: ["TR"] } } }] } }', 'SIGNING AGREE'],
    ['{ not: { not: { type: { eq: AGREE } } } }', 'AGREE'],
  ])('that pass %s', async (filter, expected) => {
    expect(await passing(filter)).toBe(expected);
  });

  it('of a person, by id, in lists of the graph and of a pair', async () => {
    const { people } = await api.data('{ people(filter: { name: { eq: "халед аль-фарес" } }) { edges { node { id } } } }');
    const [{ node }] = people.edges;
    expect(await passing(`{ people: { any: ["${node.id}"] } }`)).toBe('PHONE');
    expect(await passing(`{ people: { none: ["${node.id}"] }, countries: { any: ["KW"] } }`)).toBe('VISIT ACCUSE MEETING');
    const { bilateral } = await api.data(`{ bilateral(a: "KZ", b: "KW") { events(filter: { people: { any: ["${node.id}"] } }) { totalCount edges { node { mode } } } } }`);
    expect(bilateral.events).toEqual({ totalCount: 1, edges: [{ node: { mode: 'PHONE' } }] });
  });

  it.each([
    '{ date: { between: { from: "2026-02", to: "2026-01" } } }', '{ date: { eq: "2026-13" } }', '{ date: { eq: "yesterday" } }', '{ date: { eq: "2026-2-1" } }',
    '{ countries: { any: ["ZZ"] } }', '{ type: { eq: FOO } }', '{ countries: { any: [1] } }',
  ])('refuse %s as a bad value', async (filter) => {
    expect(await api.code(`{ events(filter: ${filter}) { totalCount } }`)).toBe('BAD_INPUT');
  });

  it('refuse a filter that is too much to ask of each event', async () => {
    const either = '{ or: [{ type: { eq: AGREE } }, { type: { eq: ACCUSE } }] }';
    expect(await api.code(`{ events(filter: { and: [${either.repeat(7)}] }) { totalCount } }`)).toBe('LIMIT_EXCEEDED');
  });
});

describe('articles', () => {
  async function passing(filter: string): Promise<string> {
    const { articles } = await api.data(`{ articles(filter: ${filter}, orderBy: OLDEST, first: 100) { totalCount edges { node { id } } } }`);
    expect(articles.totalCount).toBe(articles.edges.length);
    return articles.edges.map(({ node }: any) => node.id.replace(/^https:\/\//, '').replace('news.example/', '')).join(' ');
  }

  it.each([
    ['{ language: { eq: KK } }', 'summit'],
    ['{ language: { notIn: [RU, KK] } }', 'visit copy.example/visit treaty'],
    ['{ countries: { all: ["KZ", "TR"] } }', 'treaty'],
    ['{ countries: { any: ["UZ"] } }', 'summit'],
    ['{ regions: { any: [MIDDLE_EAST] } }', 'phone-call'],
    ['{ organizations: { any: ["UN"] } }', 'treaty phone-call'],
    ['{ topics: { any: [SECURITY] } }', 'phone-call'],
    ['{ source: { in: ["вестник"] } }', 'criticism phone-call'],
    ['{ source: { isNull: true } }', ''],
    ['{ title: { contains: "TREATY" } }', 'treaty'],
    ['{ title: { startsWith: "minister v" } }', 'visit copy.example/visit'],
    ['{ title: { isNull: true } }', 'criticism summit'],
    ['{ publishedAt: { gte: "2026-05" } }', 'summit treaty'],
    ['{ publishedAt: { isNull: true } }', 'phone-call'],
    ['{ duplicate: true }', 'copy.example/visit'],
    ['{ duplicate: false, title: { startsWith: "Minister" } }', 'visit'],
    ['{ not: { countries: { any: ["KW"] } } }', 'summit'],
  ])('that pass %s', async (filter, expected) => {
    expect(await passing(filter)).toBe(expected);
  });
});

describe('people', () => {
  it.each([
    ['{ country: { eq: "TUR" } }', 'Kerem Yalçın'],
    ['{ country: { isNull: false }, name: { contains: "yerlan" } }', 'Yerlan Zhumabayev'],
    ['{ name: { startsWith: "ерлан" } }', 'Yerlan Zhumabayev'],
    ['{ name: { eq: "ерлан жұмабаев" } }', 'Yerlan Zhumabayev'],
    ['{ office: { any: [FOREIGN_MINISTER] }, country: { in: ["KW", "TR"] } }', 'Kerem Yalçın|Халед аль-Фарес'],
    ['{ office: { none: [FOREIGN_MINISTER] } }', ''],
    ['{ office: { none: [AMBASSADOR] }, country: { notIn: ["KZ"] } }', 'Kerem Yalçın|Халед аль-Фарес'],
    ['{ name: { contains: ".*" } }', ''],
  ])('that pass %s', async (filter, expected) => {
    const { people } = await api.data(`{ people(filter: ${filter}, orderBy: NAME) { totalCount edges { node { name names { name } } } } }`);
    expect(people.edges.map(({ node }: any) => node.name).join('|')).toBe(expected);
    expect(people.totalCount).toBe(people.edges.length);
  });

  it('who are ministers: by country, by office, at a day', async () => {
    const names = async (request: string) => (await api.data(`{ ministers${request} { totalCount edges { node { name } } } }`)).ministers.edges.map(({ node }: any) => node.name);
    expect(await names('')).toEqual(['Kerem Yalçın', 'Yerlan Zhumabayev', 'Халед аль-Фарес']);
    expect(await names('(country: "KW")')).toEqual(['Халед аль-Фарес']);
    expect(await names('(country: "KW", office: MINISTER)')).toEqual([]);
    expect(await names('(country: "TR", at: "2026-06-02")')).toEqual(['Kerem Yalçın']);
    expect(await api.code('{ ministers(at: "2026-06") { totalCount } }')).toBe('BAD_INPUT');
  });
});

describe('statements, countries, organisations', () => {
  it('statements pass by type, speaker and target', async () => {
    const types = async (country: string, filter: string) =>
      (await api.data(`{ country(code: "${country}") { statements(filter: ${filter}) { edges { node { type } } } } }`)).country.statements.edges.map(({ node }: any) => node.type);
    expect(await types('TR', '{ targetCountries: { any: ["KW"] } }')).toEqual(['CALL_FOR']);
    expect(await types('TR', '{ type: { ne: CALL_FOR } }')).toEqual([]);
    expect(await types('KZ', '{ topics: { any: [ARMED_CONFLICT] }, reportedAt: { isNull: true } }')).toEqual(['EXPRESS_CONCERN']);
  });

  it('countries pass by code, region, name and whether articles name them', async () => {
    const codes = async (filter: string) => (await api.data(`{ countries(filter: ${filter}, first: 100) { totalCount edges { node { code } } } }`)).countries.edges.map(({ node }: any) => node.code);
    expect(await codes('{ in: ["KAZ", "KW"] }')).toEqual(['KW', 'KZ']);
    expect(await codes('{ name: "ҚАЗАҚ" }')).toEqual(['KZ']);
    expect(await codes('{ region: [CENTRAL_ASIA], mentioned: true }')).toEqual(['KG', 'KZ', 'TJ', 'TM', 'UZ']);
    expect(await codes('{ in: ["FR", "KZ"], mentioned: false }')).toEqual(['FR']);
  });

  it('organisations pass by name and whether articles name them', async () => {
    const ids = async (filter: string) => (await api.data(`{ organizations(filter: ${filter}) { edges { node { id } } } }`)).organizations.edges.map(({ node }: any) => node.id).toSorted();
    expect(await ids('{}')).toEqual(['SCO', 'UN', 'XYZ']);
    expect(await ids('{ name: "шанхайск" }')).toEqual(['SCO']);
    expect(await ids('{ name: "north atlantic" }')).toEqual([]);
    expect(await ids('{ name: "north atlantic", mentioned: false }')).toEqual(['NATO']);
  });
});

describe('countries', () => {
  it.each([
    ['{ code: { in: ["KZ", "KWT"] } }', 'KW KZ'],
    ['{ code: { in: ["KZ", "KW", "TR"] }, not: { code: { eq: "TR" } } }', 'KW KZ'],
    ['{ or: [{ code: { eq: "KZ" } }, { names: { eq: "кувейт" } }] }', 'KW KZ'],
    ['{ names: { startsWith: "kaz" } }', 'KZ'],
    ['{ names: { contains: "стан" }, regions: { eq: CENTRAL_ASIA }, eventCount: { gt: 1 } }', 'KZ'],
    ['{ mentioned: true, independent: true, regions: { notIn: [CENTRAL_ASIA, MIDDLE_EAST] } }', 'AZ'],
    ['{ articleCount: { between: { from: 1, to: 1 } }, eventCount: { gte: 1 } }', 'AZ KG TJ TM TR UZ'],
    ['{ and: [{ mentioned: true }, { not: { eventCount: { lt: 3 } } }] }', 'KW KZ'],
    ['{ in: ["KZ"], name: "kazakh" }', 'KZ'],
    ['{ or: [] }', ''],
  ])('that pass %s', async (filter, expected) => {
    const { countries } = await api.data(`{ countries(filter: ${filter}, first: 100) { totalCount edges { node { code } } } }`);
    expect(countries.edges.map(({ node }: any) => node.code).join(' ')).toBe(expected);
    expect(countries.totalCount).toBe(countries.edges.length);
  });

  it('need no question to the graph unless its counts decide', async () => {
    expect((await api.ask('{ countries(filter: { not: { regions: { eq: CENTRAL_ASIA } } }) { edges { node { code } } } }')).asked).toEqual([]);
    expect((await api.ask('{ countries(filter: { or: [{ eventCount: { gt: 2 } }] }) { totalCount } }')).asked).toHaveLength(1);
  });
});

describe('organisations', () => {
  it.each([
    ['{ names: { contains: "nations" } }', 'UN'],
    ['{ names: { eq: "ШОС" } }', ''],
    ['{ id: { in: ["UN", "SCO"] }, not: { id: { eq: "UN" } } }', 'SCO'],
    ['{ id: { eq: "NATO" } }', ''],
    ['{ id: { eq: "NATO" }, mentioned: false }', 'NATO'],
    ['{ or: [{ id: { eq: "SCO" } }, { name: "united nations" }] }', 'SCO UN'],
    ['{ articleCount: { gte: 2 } }', 'UN'],
    ['{ mentioned: false, articleCount: { eq: 0 }, id: { in: ["NATO", "UN", "EU"] } }', 'EU NATO'],
  ])('that pass %s', async (filter, expected) => {
    const { organizations } = await api.data(`{ organizations(filter: ${filter}, orderBy: ID, first: 100) { totalCount edges { node { id } } } }`);
    expect(organizations.edges.map(({ node }: any) => node.id).join(' ')).toBe(expected);
    expect(organizations.totalCount).toBe(organizations.edges.length);
  });
});

describe('topics', () => {
  it.each([
    ['{ eventCount: { gt: 0 }, id: { ne: TRADE } }', 'BILATERAL_RELATIONS SECURITY TRANSPORT'],
    ['{ names: { startsWith: "торгов" } }', 'TRADE'],
    ['{ or: [{ id: { eq: WATER } }, { and: [{ eventCount: { gte: 1 } }, { not: { articleCount: { gte: 1 } } }] }] }', 'TRANSPORT WATER'],
  ])('that pass %s', async (filter, expected) => {
    const { topics } = await api.data(`{ topics(filter: ${filter}, orderBy: ID, first: 100) { totalCount edges { node { id } } } }`);
    expect(topics.edges.map(({ node }: any) => node.id).join(' ')).toBe(expected);
    expect(topics.totalCount).toBe(topics.edges.length);
  });

  it('of a pair and of a country, filtered and sorted alike', async () => {
    const { bilateral, country } = await api.data(`{
      bilateral(a: "KZ", b: "TR") { topics(orderBy: ID) { edges { eventCount node { id } } } }
      country(code: "TR") { topics(filter: { id: { in: [TRADE, TRANSPORT] } }, orderBy: MOST_ARTICLES) { totalCount edges { node { id } } } }
    }`);
    expect(bilateral.topics.edges.map(({ node }: any) => node.id)).toEqual(['BILATERAL_RELATIONS', 'TRADE', 'TRANSPORT']);
    expect(country.topics.edges.map(({ node }: any) => node.id)).toEqual(['TRADE', 'TRANSPORT']);
  });
});

describe('relations', () => {
  it.each([
    ['{ countries: { all: ["KZ"] } }', 'KW-KZ KZ-TR'],
    ['{ countries: { any: ["KW", "TR"], none: ["TR"] } }', 'KW-KZ'],
    ['{ countries: { any: [] } }', ''],
    ['{ or: [{ countries: { any: ["TR"] } }, { countries: { any: ["KW"] } }] }', 'KW-KZ KZ-TR'],
    ['{ not: { countries: { any: ["TR"] } } }', 'KW-KZ'],
    ['{ eventCount: { gte: 3 } }', 'KW-KZ'],
    ['{ minEventCount: 3 }', 'KW-KZ'],
    ['{ eventCount: { lt: 3 }, period: { from: "2026-04" } }', 'KW-KZ KZ-TR'],
    ['{ plannedEventCount: { gt: 0 } }', 'KW-KZ'],
    ['{ undatedEventCount: { eq: 0 } }', 'KZ-TR'],
    ['{ score: { gt: 1 } }', 'KZ-TR'],
    ['{ score: { isNull: true } }', ''],
    ['{ lastContact: { gte: "2026-06" } }', 'KZ-TR'],
    ['{ and: [{ score: { lt: 1 } }, { not: { lastContact: { gte: "2026-06" } } }] }', 'KW-KZ'],
  ])('that pass %s', async (filter, expected) => {
    const { relations } = await api.data(`{ relations(filter: ${filter}, orderBy: STATES) { totalCount edges { node { id } } } }`);
    expect(relations.edges.map(({ node }: any) => node.id).join(' ')).toBe(expected);
    expect(relations.totalCount).toBe(relations.edges.length);
  });

  it('count one period: it stands at the top of the filter', async () => {
    expect(await api.code('{ relations(filter: { or: [{ period: { from: "2026" } }] }) { totalCount } }')).toBe('BAD_INPUT');
  });

  it('have the same figures whether these decide or are only shown', async () => {
    const { light, heavy } = await api.data('{ light: relations(orderBy: STATES) { edges { node { id score eventCount } } } heavy: relations(orderBy: STATES, filter: { score: { gte: -10 } }) { edges { node { id score eventCount } } } }');
    expect(heavy).toEqual(light);
  });
});

describe('people who share events', () => {
  it('are filtered, sorted and counted, with the events that they share', async () => {
    const { bilateral } = await api.data(`{ bilateral(a: "KZ", b: "KW") {
      all: people(orderBy: NAME) { totalCount edges { eventCount node { name } } }
      some: people(filter: { country: { eq: "KW" }, name: { contains: "халед" } }) { totalCount edges { eventCount node { name } } }
      ministers: people(filter: { office: { any: [FOREIGN_MINISTER] }, not: { country: { eq: "KW" } } }) { totalCount edges { node { name } } }
    } }`);
    expect(bilateral.all.edges.map(({ node }: any) => node.name)).toEqual(['Yerlan Zhumabayev', 'Халед аль-Фарес']);
    expect(bilateral.some).toEqual({ totalCount: 1, edges: [{ eventCount: 1, node: { name: 'Халед аль-Фарес' } }] });
    expect(bilateral.ministers).toEqual({ totalCount: 1, edges: [{ node: { name: 'Yerlan Zhumabayev' } }] });
  });
});

describe('a range of numbers', () => {
  it.each(['{ articleCount: { between: { from: 3, to: 1 } } }', '{ ploverScore: { gt: "much" } }', '{ articleCount: { eq: 1.5 } }'])('refuses %s', async (filter) => {
    expect(await api.code(`{ events(filter: ${filter}) { totalCount } }`)).toBe('BAD_INPUT');
  });
});
