import { getNamedType, getNullableType, isObjectType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/api/schema.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';
import { manyReadings } from './support/many.ts';

const SIZE = 47;
/** Events of one day and type stand in one group. */
const GROUPS = new Set(manyReadings(SIZE).map(({ record: { events: [event] } }) => `${event!.date} ${event!.type}`)).size;
let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi(manyReadings(SIZE));
});
afterAll(() => api.close());

interface Walked {
  ids: string[];
  pages: number;
}

/** Every id of a list, read page by page; `field` is where the list stands, with its arguments but for the page's. */
async function walk(before: string, list: string, after: string, size: number, direction: 'forward' | 'backward' = 'forward'): Promise<Walked> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let pages = 1; ; pages++) {
    const page = direction === 'forward' ? `first: ${size}, after: $cursor` : `last: ${size}, before: $cursor`;
    const data = await api.data(
      `query ($cursor: String) { ${before} ${list.replace(')', `${list.includes('()') ? '' : ', '}${page})`)} { edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${after} }`,
      { cursor },
    );
    const { edges, pageInfo } = listIn(data);
    const found = edges.map(({ node }: { node: { id: string } }) => node.id);
    if (direction === 'forward') ids.push(...found);
    else ids.unshift(...found);
    expect(direction === 'forward' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(pages > 1);
    if (!(direction === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return { ids, pages };
    expect(found).toHaveLength(size);
    cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const listIn = (data: any): any => (data.edges ? data : listIn(Object.values(data)[0]));

const LISTS: [before: string, list: string, after: string, length: number][] = [
  ['', 'events(orderBy: NEWEST)', '', SIZE],
  ['', 'events(orderBy: OLDEST)', '', SIZE],
  ['', 'events(orderBy: MOST_REPORTED)', '', SIZE],
  ['', 'articles(orderBy: LATEST_INGESTED)', '', SIZE],
  ['', 'articles(orderBy: OLDEST)', '', SIZE],
  ['bilateral(a: "SG", b: "JO") {', 'events()', '}', SIZE],
  ['bilateral(a: "SG", b: "JO") {', 'articles(orderBy: NEWEST)', '}', SIZE],
  ['country(code: "JO") {', 'events(orderBy: OLDEST)', '}', SIZE],
  ['country(code: "JO") {', 'articles()', '}', SIZE],
  ['', 'topics()', '', 38],
  ['', 'topics(orderBy: MOST_ARTICLES)', '', 38],
  ['', 'changes(orderBy: OLDEST)', '', SIZE],
  ['', 'eventGroups(by: [INTERVAL, TYPE], interval: DAY, orderBy: KEY)', '', GROUPS],
  ['', 'eventGroups(by: [INTERVAL, TYPE], interval: DAY, orderBy: LOWEST_SCORE)', '', GROUPS],
];

describe.each(LISTS)('the list %s %s', (before, list, after, length) => {
  it.each([1, 7, 100])('gives everything once, in pages of %i', async (size) => {
    const { ids, pages } = await walk(before, list, after, size);
    expect(new Set(ids).size).toBe(length);
    expect(ids).toHaveLength(length);
    expect(pages).toBe(Math.ceil(length / size));
  });

  it('gives the same from its end', async () => {
    const forward = await walk(before, list, after, 9);
    const backward = await walk(before, list, after, 9, 'backward');
    expect(backward.ids).toEqual(forward.ids);
  });
});

describe('a page', () => {
  const page = async (request: string) => (await api.data(`{ events(${request}) { edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).events;

  it('has 20 entries when nobody says how many', async () => {
    const { events } = await api.data('{ events { edges { node { id } } } }');
    expect(events.edges).toHaveLength(20);
  });

  it('holds what stands between two cursors', async () => {
    const { edges } = await page('first: 10');
    const between = await page(`after: "${edges[2].cursor}", before: "${edges[6].cursor}"`);
    expect(between.edges.map(({ node }: any) => node.id)).toEqual(edges.slice(3, 6).map(({ node }: any) => node.id));
  });

  it('may be empty, and says whether there is more', async () => {
    expect(await page('first: 0')).toEqual({ edges: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
  });

  it('shows what has no time last, whichever way it is sorted', async () => {
    const undated = Math.floor(SIZE / 5);
    for (const orderBy of ['NEWEST', 'OLDEST']) {
      const { edges } = await page(`orderBy: ${orderBy}, first: 100`);
      const dates = edges.map(({ node }: any) => node.date);
      expect(dates.slice(-undated)).toEqual(Array(undated).fill(null));
      const dated = dates.slice(0, -undated);
      expect(dated).toEqual(orderBy === 'NEWEST' ? dated.toSorted().reverse() : dated.toSorted());
    }
  });

  it('stays where it is when its list grows before it', async () => {
    const { pageInfo } = await page('orderBy: OLDEST, first: 5');
    const next = () => page(`orderBy: OLDEST, first: 5, after: "${pageInfo.endCursor}"`);
    const before = await next();
    const earlier = manyReadings(1)[0]!;
    const { EngineArticleStore } = await import('../../src/graph/write/article-store.ts');
    const store = new EngineArticleStore(api.engine);
    const text = `${earlier.article.text} `;
    await store.record([{
      article: { ...earlier.article, id: 'earlier', text },
      record: { ...earlier.record, events: earlier.record.events.map((event) => ({ ...event, date: '1999-01-01' })) },
    }]);
    expect((await page('orderBy: OLDEST, first: 1')).edges[0].node.date).toBe('1999-01-01');
    expect(await next()).toEqual(before);
    await store.remove('earlier');
  });

  it.each([
    ['first: 5, last: 5', 'BAD_INPUT'],
    ['first: -1', 'BAD_INPUT'],
    ['last: -3', 'BAD_INPUT'],
    ['first: 101', 'LIMIT_EXCEEDED'],
    ['last: 1000', 'LIMIT_EXCEEDED'],
    ['first: 2147483647', 'LIMIT_EXCEEDED'],
    ['after: ""', 'BAD_INPUT'],
    ['after: "nonsense"', 'BAD_INPUT'],
    ['before: "bm9uc2Vuc2U"', 'BAD_INPUT'],
    ['after: "WzEsMiwzXQ"', 'BAD_INPUT'],
    ["after: \"' OR 1=1 //\"", 'BAD_INPUT'],
  ])('refuses %s', async (request, code) => {
    expect(await api.code(`{ events(${request}) { edges { node { id } } } }`)).toBe(code);
    expect(await api.code(`{ country(code: "SG") { events(${request}) { totalCount } } }`)).toBe(code);
  });

  it("refuses another list's cursor, and one of the same list in another order", async () => {
    const { events, countries } = await api.data('{ events(orderBy: MOST_REPORTED, first: 1) { pageInfo { endCursor } } countries(first: 1) { pageInfo { endCursor } } }');
    for (const { endCursor } of [events.pageInfo, countries.pageInfo]) {
      expect(await api.code('query ($after: String) { events(orderBy: NEWEST, after: $after) { totalCount } }', { after: endCursor })).toBe('BAD_INPUT');
    }
  });

  it('behind a cursor that someone made up is empty or a page, never a fault', async () => {
    for (const key of [-1e308, 0, 'zzz', '']) {
      const after = Buffer.from(JSON.stringify(['TIME descending', key, 'x'])).toString('base64url');
      const { errors } = await api.ask('query ($after: String) { events(after: $after) { totalCount edges { node { id } } } }', { after });
      expect(errors).toBeUndefined();
    }
  });

  it('can be asked for of many at once, each with its own', async () => {
    const { countries } = await api.data('{ countries(filter: { in: ["SG", "JO", "KZ"] }) { edges { node { code events(first: 2) { totalCount edges { node { id } } pageInfo { hasNextPage } } } } } }');
    expect(countries.edges.map(({ node }: any) => [node.code, node.events.totalCount, node.events.edges.length, node.events.pageInfo.hasNextPage])).toEqual([
      ['JO', SIZE, 2, true], ['KZ', 0, 0, false], ['SG', SIZE, 2, true],
    ]);
  });
});

/** Every field that gives a connection, as `Type.field`, with its arguments. */
const CONNECTIONS = Object.values(apiSchema().getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type: getNullableType(field.type), args: new Map(field.args.map((arg) => [arg.name, String(arg.type)])) })))
  .filter(({ type }) => /Connection$/.test(String(type)));

describe('every list of the schema that can grow', () => {
  it('is a connection by the names of the specification', () => {
    expect(CONNECTIONS.length).toBeGreaterThan(30);
    for (const { type } of CONNECTIONS) {
      const { edges, pageInfo, totalCount } = (type as GraphQLObjectType).getFields();
      expect([String(pageInfo!.type), String(totalCount!.type)]).toEqual(['PageInfo!', 'Int!']);
      const edge = getNamedType(edges!.type) as GraphQLObjectType;
      expect(edge.name).toMatch(/Edge$/);
      expect(String(edge.getFields().cursor!.type)).toBe('String!');
      expect(Object.keys(edge.getFields())).toContain('node');
    }
    expect(Object.fromEntries(Object.values((apiSchema().getType('PageInfo') as GraphQLObjectType).getFields()).map(({ name, type }) => [name, String(type)]))).toEqual({
      hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'String', endCursor: 'String',
    });
  });

  it.each(CONNECTIONS)('$name is read from both ends', ({ args }) => {
    expect([args.get('first'), args.get('after'), args.get('last'), args.get('before')]).toEqual(['Int', 'String', 'Int', 'String']);
  });

  it('can be sorted; what a search finds is sorted by how well it answers', () => {
    expect(CONNECTIONS.filter(({ args }) => !args.has('orderBy')).map(({ name }) => name)).toEqual(['Query.search']);
  });

  it('can be filtered', () => {
    const plain = CONNECTIONS.filter(({ args }) => !args.has('filter')).map(({ name }) => name);
    // A search has kinds and a filter of its own; the journal and suggestions have a kind and a subject.
    expect(plain.filter((name) => name !== 'Query.search').toSorted()).toEqual(['Query.changes', 'Query.suggestions']);
  });

  it('has and, or and not wherever a filter stands', () => {
    const filters = new Set(CONNECTIONS.filter(({ name }) => name !== 'Query.search').flatMap(({ args }) => args.get('filter') ?? []));
    expect(filters.size).toBeGreaterThan(7);
    for (const name of filters) {
      const fields = (apiSchema().getType(name) as GraphQLInputObjectType).getFields();
      expect([String(fields.and?.type), String(fields.or?.type), String(fields.not?.type)]).toEqual([`[${name}!]`, `[${name}!]`, name]);
    }
  });
});
