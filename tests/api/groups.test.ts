import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldReadings } from '../contract/operations.articles.ts';
import { reading } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

/** A summit of seven states, which makes no pairs. */
const SUMMIT = reading({
  id: 'summit:seven', source: 'The Courier', publishedAt: '2026-09-02', text: 'Seven states met at a summit in Samarkand on 1 September 2026.',
  countries: { KZ: ['Seven'] },
  events: [{
    type: 'CONSULT', mode: 'MULTILATERAL', source: ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'TR', 'KW'], target: ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'TR', 'KW'], date: '2026-09-01',
    topics: ['SECURITY'], quote: 'met at a summit',
  }],
});

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi([...heldReadings(), SUMMIT]);
});
afterAll(() => api.close());

describe('events in groups', () => {
  const groups = async (request: string, fields: string) =>
    (await api.data(`{ eventGroups(${request}, first: 100) { totalCount edges { node { ${fields} } } } }`)).eventGroups;
  const told = async (request: string): Promise<string[]> => (await groups(request, 'id eventCount')).edges.map(({ node }: any) => `${node.id}: ${node.eventCount}`);

  it.each([
    ['by: [TYPE]', ['CONSULT: 4', 'COOPERATE: 1', 'AGREE: 1', 'ACCUSE: 1']],
    ['by: [MODE], orderBy: KEY', ['-: 2', 'MULTILATERAL: 2', 'PHONE: 1', 'SIGNING: 1', 'VISIT: 1']],
    ['by: [PAIR]', ['KW-KZ: 3', 'KZ-TR: 2']],
    ['by: [INTERVAL], interval: QUARTER, orderBy: KEY', ['-: 1', '2026-01-01: 1', '2026-04-01: 4', '2026-07-01: 1']],
    ['by: [INTERVAL], interval: YEAR, orderBy: KEY_DESCENDING', ['2026-01-01: 6', '-: 1']],
    ['by: [ORGANIZATION], orderBy: KEY', ['SCO: 1', 'UN: 1', 'XYZ: 1']],
    ['by: [SOURCE], filter: { type: { eq: CONSULT }, mode: { eq: VISIT } }, orderBy: KEY', ['The Courier: 1', 'Копия: 1']],
    ['by: [COUNTRY], filter: { countries: { any: ["TR"] } }, orderBy: MOST_EVENTS', ['TR: 3', 'KZ: 3', 'UZ: 1', 'TM: 1', 'TJ: 1', 'KW: 1', 'KG: 1']],
    ['by: [TOPIC, TYPE], orderBy: KEY', ['BILATERAL_RELATIONS|COOPERATE: 1', 'SECURITY|CONSULT: 2', 'TRADE|COOPERATE: 1', 'TRANSPORT|AGREE: 1']],
    ['by: [TYPE, TOPIC], filter: { topics: { any: [TRADE] } }, orderBy: KEY', ['COOPERATE|BILATERAL_RELATIONS: 1', 'COOPERATE|TRADE: 1']],
    ['by: [COUNTRY], filter: { type: { eq: ASSAULT } }', []],
  ])('%s', async (request, expected) => {
    expect(await told(request)).toEqual(expected);
  });

  it('are read in pages, forth and back, with a stable order among equals', async () => {
    const { edges, totalCount } = await groups('by: [COUNTRY]', 'id');
    expect(totalCount).toBe(edges.length);
    const ids = edges.map(({ node }: any) => node.id);
    const page = async (request: string) => (await api.data(`{ eventGroups(by: [COUNTRY], ${request}) { edges { node { id } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`)).eventGroups;
    const first = await page('first: 3');
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...second.edges].map(({ node }: any) => node.id)).toEqual(ids.slice(0, 6));
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);
    expect(back.edges).toEqual(first.edges);
    expect(back.pageInfo.hasPreviousPage).toBe(false);
  });

  it('say what they are by, with mean scores', async () => {
    const { edges } = await groups('by: [PAIR, INTERVAL], interval: YEAR, filter: { type: { eq: ACCUSE } }', 'relation { a { code } b { code } } start end country { code } topic { id } type score goldstein');
    expect(edges.map(({ node }: any) => node)).toEqual([
      { relation: { a: { code: 'KW' }, b: { code: 'KZ' } }, start: '2026-01-01', end: '2026-12-31', country: null, topic: null, type: null, score: -3, goldstein: -2 },
    ]);
    const people = await groups('by: [PERSON]', 'person { name } eventCount');
    expect(people.edges.map(({ node }: any) => `${node.person.name}: ${node.eventCount}`)).toEqual(['Yerlan Zhumabayev: 6', 'Kerem Yalçın: 2', 'Халед аль-Фарес: 1']);
  });

  it('have a share of all news in their interval, and none without one', async () => {
    const { edges } = await groups('by: [INTERVAL, COUNTRY], interval: QUARTER, filter: { countries: { any: ["TR"] } }, orderBy: KEY', 'id share');
    expect(edges.filter(({ node }: any) => node.id.endsWith('TR')).map(({ node }: any) => [node.id, node.share])).toEqual([['2026-04-01|TR', 0.5], ['2026-07-01|TR', 1]]);
    expect((await groups('by: [TYPE]', 'share')).edges.every(({ node }: any) => node.share === null)).toBe(true);
  });

  it.each([['by: []', 'BAD_INPUT'], ['by: [TYPE, MODE, TOPIC, PERSON]', 'LIMIT_EXCEEDED'], ['by: [TYPE], first: -1', 'BAD_INPUT']])('refuse %s', async (request, code) => {
    expect(await api.code(`{ eventGroups(${request}) { totalCount } }`)).toBe(code);
  });

  it('cost one statement, whatever they are by', async () => {
    for (const by of ['TYPE', 'SOURCE, PERSON, TOPIC', 'INTERVAL, PAIR']) {
      const { asked } = await api.ask(`{ eventGroups(by: [${by}]) { totalCount edges { node { eventCount } } } }`);
      expect(asked).toHaveLength(1);
    }
  });
});

describe('a matrix of states', () => {
  const cells = async (request = '') => (await api.data(`{ matrix${request && `(${request})`} { id eventCount score } }`)).matrix;

  it('says of each two what their relation says', async () => {
    for (const { id, eventCount, score } of await cells()) {
      const [a, b] = id.split('-');
      expect((await api.data(`{ bilateral(a: "${a}", b: "${b}") { eventCount score } }`)).bilateral).toEqual({ eventCount, score });
    }
    expect((await cells()).map(({ id }: any) => id)).toEqual(['KW-KZ', 'KZ-TR']);
  });

  it('has what each does to the other, and what is mutual, when it is directed', async () => {
    expect((await cells('directed: true')).map(({ id, eventCount }: any) => [id, eventCount])).toEqual([['KZ-KW', 2], ['KZ-TR', 2], ['TR-KZ', 2]]);
    const { bilateral } = await api.data('{ bilateral(a: "TR", b: "KZ") { series(interval: YEAR, direction: A_TO_B) { eventCount } } }');
    expect(bilateral.series).toEqual([{ eventCount: 2 }]);
  });

  it('has events of many states when asked for them', async () => {
    const countries = 'countries: ["KZ", "UZ", "TR"]';
    expect((await cells(countries)).map(({ id, eventCount }: any) => [id, eventCount])).toEqual([['KZ-TR', 2]]);
    expect((await cells(`${countries}, multilateral: true`)).map(({ id, eventCount }: any) => [id, eventCount])).toEqual([['KZ-TR', 3], ['KZ-UZ', 2], ['TR-UZ', 1]]);
    expect((await cells(`${countries}, multilateral: true, period: { from: "2026-08" }`)).map(({ id, eventCount }: any) => [id, eventCount])).toEqual([['KZ-TR', 1], ['KZ-UZ', 1], ['TR-UZ', 1]]);
  });

  it('leads from a cell to the relation, in its period', async () => {
    const { matrix } = await api.data('{ matrix(countries: ["KW", "KZ"], period: { from: "2026-04" }) { a { code } b { code } eventCount relation { id eventCount } } }');
    expect(matrix).toEqual([{ a: { code: 'KW' }, b: { code: 'KZ' }, eventCount: 1, relation: { id: 'KW-KZ', eventCount: 1 } }]);
  });

  it('refuses more states than a matrix holds', async () => {
    const { countries } = await api.data('{ a: countries(first: 100) { edges { node { code } } } countries(last: 100) { edges { node { code } } } }');
    const codes = [...countries.edges.map(({ node }: any) => node.code), 'AD', 'AE'];
    expect(await api.code('query ($codes: [CountryCode!]) { matrix(countries: $codes) { id } }', { codes })).toBe('LIMIT_EXCEEDED');
    expect(await cells('countries: []')).toEqual([]);
    expect(await cells('countries: ["KZ"]')).toEqual([]);
  });
});

describe('a series beside all news', () => {
  it('has the share of each interval, which adds up to one over what divides all', async () => {
    const { timeline } = await api.data('{ timeline(interval: MONTH) { eventCount volume share } }');
    for (const { eventCount, volume, share } of timeline) {
      expect(volume).toBe(eventCount);
      expect(share).toBe(eventCount === 0 ? null : 1);
    }
    const { a, b } = await api.data('{ a: timeline(interval: QUARTER, filter: { type: { eq: CONSULT } }) { start share } b: timeline(interval: QUARTER, filter: { type: { ne: CONSULT } }) { start share } }');
    expect(a).toEqual([{ start: '2026-01-01', share: 1 }, { start: '2026-04-01', share: 0.25 }, { start: '2026-07-01', share: 1 }]);
    expect(b).toEqual([{ start: '2026-04-01', share: 0.75 }]);
  });
});
