import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldReadings } from '../contract/operations.articles.ts';
import { onDay, PHONE_CALL } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(heldReadings());
});
afterAll(() => api.close());

const bilateral = async (request: string, fields: string) => (await api.data(`{ bilateral(${request}) { ${fields} } }`)).bilateral;

describe('a pair of states', () => {
  it('is one, whichever state is named first and however', async () => {
    for (const [a, b, code] of [['KZ', 'KW', 'KZ'], ['KW', 'KZ', 'KW'], ['kaz', 'KWT', 'KZ']]) {
      const relation = await bilateral(`a: "${a}", b: "${b}"`, 'id a { code } b { code } eventCount');
      expect(relation).toMatchObject({ id: 'KW-KZ', eventCount: 3, a: { code } });
    }
  });

  it('without data has zero counts and empty lists', async () => {
    expect(await bilateral('a: "FR", b: "NZ"', `eventCount undatedEventCount plannedEventCount score lastContact { time } firstContact { time } series(interval: YEAR) { start }
      events { totalCount edges { cursor } } people { totalCount } topics { totalCount } statements { totalCount } articles { totalCount }`)).toEqual({
      eventCount: 0, undatedEventCount: 0, plannedEventCount: 0, score: null, lastContact: null, firstContact: null, series: [],
      events: { totalCount: 0, edges: [] }, people: { totalCount: 0 }, topics: { totalCount: 0 }, statements: { totalCount: 0 }, articles: { totalCount: 0 },
    });
  });

  it('is not one state', async () => {
    expect(await api.code('{ bilateral(a: "KZ", b: "KAZ") { id } }')).toBe('BAD_INPUT');
  });

  it('counts what took place: dated by the event or by its first report, and apart from that what has no time or is planned', async () => {
    expect(await bilateral('a: "KZ", b: "KW"', 'eventCount undatedEventCount plannedEventCount score')).toEqual({ eventCount: 3, undatedEventCount: 1, plannedEventCount: 1, score: 0.338 });
  });

  it('counts only what is in the period, when one is asked for', async () => {
    const fields = 'eventCount score firstContact { time timeBasis } lastContact { time timeBasis } events { totalCount } articles { totalCount } people { totalCount } topics { totalCount } statements { totalCount } series(interval: YEAR) { eventCount }';
    expect(await bilateral('a: "KZ", b: "KW", period: { from: "2026-03", to: "2026-03" }', fields)).toEqual({
      eventCount: 1, score: 4, firstContact: { time: '2026-03-08', timeBasis: 'EVENT' }, lastContact: { time: '2026-03-08', timeBasis: 'EVENT' },
      events: { totalCount: 1 }, articles: { totalCount: 2 }, people: { totalCount: 1 }, topics: { totalCount: 0 }, statements: { totalCount: 0 }, series: [{ eventCount: 1 }],
    });
    expect(await bilateral('a: "KZ", b: "KW", period: { to: "2025" }', 'eventCount score undatedEventCount')).toEqual({ eventCount: 0, score: null, undatedEventCount: 1 });
    expect((await bilateral('a: "KZ", b: "KW", period: { from: "2026-04-01" }', 'lastContact { time timeBasis }')).lastContact).toEqual({ time: '2026-04-01', timeBasis: 'REPORT' });
    expect(await bilateral('a: "KZ", b: "KW", period: {}', 'eventCount')).toEqual({ eventCount: 3 });
    expect(await api.code('{ bilateral(a: "KZ", b: "KW", period: { from: "2026-05", to: "2026-04" }) { eventCount } }')).toBe('BAD_INPUT');
  });

  it('has a series both ways and one each way, seen from the states as they were named', async () => {
    const fields = 'both: series(interval: MONTH) { start end eventCount score } forth: series(interval: MONTH, direction: A_TO_B) { eventCount } back: series(interval: MONTH, direction: B_TO_A) { eventCount }';
    const [march, april] = [{ start: '2026-03-01', end: '2026-03-31', eventCount: 1, score: 4 }, { start: '2026-04-01', end: '2026-04-30', eventCount: 1, score: -3 }];
    expect(await bilateral('a: "KZ", b: "KW"', fields)).toEqual({ both: [march, april], forth: [{ eventCount: 1 }, { eventCount: 1 }], back: [] });
    expect(await bilateral('a: "KW", b: "KZ"', fields)).toEqual({ both: [march, april], forth: [], back: [{ eventCount: 1 }, { eventCount: 1 }] });
    // What is mutual goes both ways.
    expect(await bilateral('a: "KZ", b: "TR"', fields)).toMatchObject({ forth: [{ eventCount: 2 }], back: [{ eventCount: 2 }] });
  });

  it('has series of every length, without gaps', async () => {
    const starts = async (interval: string) => (await bilateral('a: "KZ", b: "KW"', `series(interval: ${interval}) { start end eventCount }`)).series;
    expect(await starts('DAY')).toHaveLength(25);
    expect((await starts('WEEK'))[0]).toEqual({ start: '2026-03-02', end: '2026-03-08', eventCount: 1 });
    expect(await starts('WEEK')).toHaveLength(5);
    expect(await starts('QUARTER')).toEqual([{ start: '2026-01-01', end: '2026-03-31', eventCount: 1 }, { start: '2026-04-01', end: '2026-06-30', eventCount: 1 }]);
    expect(await starts('YEAR')).toEqual([{ start: '2026-01-01', end: '2026-12-31', eventCount: 2 }]);
  });

  it('tells who, about what, in whose words', async () => {
    expect(await bilateral('a: "KZ", b: "KW"', `people { edges { eventCount node { name } } } topics { edges { eventCount articleCount node { id } } }
      statements { edges { node { type source { code } speaker { name } target quote start end article { text } } } }`)).toMatchObject({
      people: { edges: [{ eventCount: 3, node: { name: 'Yerlan Zhumabayev' } }, { eventCount: 1, node: { name: 'Халед аль-Фарес' } }] },
      topics: { edges: [{ eventCount: 1, articleCount: 1, node: { id: 'SECURITY' } }] },
      statements: { edges: [{ node: { type: 'EXPRESS_CONCERN', source: { code: 'KZ' }, speaker: { name: 'Yerlan Zhumabayev' }, quote: 'выразил обеспокоенность' } }] },
    });
  });

  it('has events whose quotes stand in the articles where they are said to', async () => {
    const { events } = await bilateral('a: "KZ", b: "KW"', 'events { edges { node { mentions { quote start end article { text } } people { occupancies { evidence { quote start end article { text } } } } } } }');
    const places = events.edges.flatMap(({ node }: any) => [...node.mentions, ...node.people.flatMap((person: any) => person.occupancies.map(({ evidence }: any) => evidence))]);
    expect(places.length).toBeGreaterThan(8);
    for (const { quote, start, end, article } of places) expect(article.text.slice(start, end)).toBe(quote);
  });
});

describe('the relations', () => {
  const ids = async (request: string) => (await api.data(`{ relations${request} { totalCount edges { node { id eventCount score } } } }`)).relations;

  it.each([
    ['', ['KW-KZ', 'KZ-TR']],
    ['(orderBy: HIGHEST_SCORE)', ['KZ-TR', 'KW-KZ']],
    ['(orderBy: LOWEST_SCORE)', ['KW-KZ', 'KZ-TR']],
    ['(orderBy: LATEST_CONTACT)', ['KZ-TR', 'KW-KZ']],
    ['(orderBy: STATES)', ['KW-KZ', 'KZ-TR']],
    ['(filter: { countries: { any: ["TR"] } })', ['KZ-TR']],
    ['(filter: { countries: { all: ["KZ", "KW"] } })', ['KW-KZ']],
    ['(filter: { minEventCount: 3 })', ['KW-KZ']],
    ['(filter: { period: { from: "2026-06" } })', ['KZ-TR']],
    ['(filter: { period: { to: "2020" } })', []],
    ['(first: 1)', ['KW-KZ']],
    ['(last: 1)', ['KZ-TR']],
  ])('%s', async (request, expected) => {
    const { edges, totalCount } = await ids(request);
    expect(edges.map(({ node }: any) => node.id)).toEqual(expected);
    if (!/first|last/.test(request)) expect(totalCount).toBe(expected.length);
  });

  it('of a period have its figures', async () => {
    expect((await ids('(filter: { period: { from: "2026-03", to: "2026-03" } })')).edges).toEqual([{ node: { id: 'KW-KZ', eventCount: 1, score: 4 } }]);
  });

  it('of a country are those that it has a part in; a summit of more than five states makes none', async () => {
    const { kz, uz } = await api.data('{ kz: country(code: "KZ") { relations(orderBy: STATES) { totalCount edges { node { id } } } } uz: country(code: "UZ") { relations { totalCount } events { totalCount } } }');
    expect(kz.relations).toEqual({ totalCount: 2, edges: [{ node: { id: 'KW-KZ' } }, { node: { id: 'KZ-TR' } }] });
    expect(uz).toEqual({ relations: { totalCount: 0 }, events: { totalCount: 1 } });
  });

  it('are drawn as a graph whose edges end at its nodes', async () => {
    const { graph } = await api.data('{ graph(lang: RU) { nodes { id title subTitle mainStat kind } edges { id source target mainStat kind } } }');
    expect(graph.edges).toEqual([
      { id: 'KW-KZ', source: 'KW', target: 'KZ', mainStat: 3, kind: 'BILATERAL' }, { id: 'KZ-TR', source: 'KZ', target: 'TR', mainStat: 2, kind: 'BILATERAL' },
    ]);
    expect(graph.nodes).toContainEqual({ id: 'KZ', title: 'Казахстан', subTitle: 'Центральная Азия', mainStat: 5, kind: 'COUNTRY' });
    const { one, none, two } = await api.data('{ one: graph(limit: 1) { nodes { id } } none: graph(countries: ["FR"]) { nodes { id } edges { id } } two: graph(countries: ["TUR"]) { edges { id } } }');
    expect(one.nodes.map(({ id }: any) => id)).toEqual(['KW', 'KZ']);
    expect(none).toEqual({ nodes: [], edges: [] });
    expect(two.edges).toEqual([{ id: 'KZ-TR' }]);
    expect(await api.code('{ graph(limit: 501) { nodes { id } } }')).toBe('LIMIT_EXCEEDED');
    expect(await api.code('{ graph(limit: -1) { nodes { id } } }')).toBe('BAD_INPUT');
  });
});

describe('time', () => {
  it('passes in intervals of events that took place and have one', async () => {
    const { timeline } = await api.data('{ timeline(interval: MONTH) { start eventCount score } }');
    expect(timeline).toEqual([
      { start: '2026-03-01', eventCount: 1, score: 4 }, { start: '2026-04-01', eventCount: 1, score: -3 }, { start: '2026-05-01', eventCount: 1, score: expect.any(Number) },
      { start: '2026-06-01', eventCount: 2, score: 3.75 },
    ]);
  });

  it('passes for the events of a filter, with empty intervals between', async () => {
    const { timeline } = await api.data('{ timeline(interval: MONTH, filter: { type: { in: [ACCUSE, AGREE] } }) { start eventCount score } }');
    expect(timeline.map(({ eventCount }: any) => eventCount)).toEqual([1, 0, 1]);
    expect(timeline[1].score).toBeNull();
  });
});

describe('a pair of which much is told', () => {
  it.each(['1967-06-05', '2024-03-17', '2025-08-20', '2025-10-10', '2026-02-12', '2031-01-01'])('has a score, whatever day its news are of: %s', async (publishedAt) => {
    const many = Array.from({ length: 90 }, (_, index) =>
      reading(onDay({ ...PHONE_CALL, url: `https://news.example/${index}`, text: `${PHONE_CALL.text} ${index}`, publishedAt }, -index, publishedAt)));
    const busy = await openApi(many);
    const { relations } = await busy.data('{ relations(first: 1, orderBy: HIGHEST_SCORE) { edges { node { id eventCount score } } } }');
    await busy.close();
    expect(relations.edges).toHaveLength(1);
    expect(relations.edges[0].node.eventCount).toBeGreaterThanOrEqual(90);
    expect(relations.edges[0].node.score).toBeGreaterThanOrEqual(1.5);
  });
});
