import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/api/limits/limits.ts';
import { loadOperations } from '../../src/api/operations.ts';
import { exampleReading } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi([], { further: [exampleReading()] });
});
afterAll(() => api.close());

describe('the default limits', () => {
  it.each(loadOperations().filter(({ kind }) => kind === 'query'))('let through the operation $name', async ({ text, variables }) => {
    const { errors, extensions } = await api.ask(text, variables);
    expect(errors).toBeUndefined();
    expect(extensions!.cost).toBeLessThan(DEFAULT_LIMITS.cost / 4);
  });

  it("let through GraphiQL's introspection", async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
    expect((await api.ask(query)).errors).toBeUndefined();
  });

  it('let through three connections of 100 with two plain levels below each', async () => {
    const { errors } = await api.ask(`{
      events(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id type mode modality date reportedAt
        people { id name country { code name } occupancies { office from to status country { code name } } }
        mentions { quote start end rule article { id title } } } } }
      articles(first: 100) { totalCount edges { node { id title url source publishedAt
        events { id type mode date countries { code name } people { id name } } mentions { kind quote start end } } } }
      people(first: 100) { totalCount edges { node { id name articleCount names { name language count } occupancies { id office status evidence { quote start end article { id title source } } } } } }
    }`);
    expect(errors).toBeUndefined();
  });

  it('let through pages of 100 within a page of 20', async () => {
    expect((await api.ask('{ relations(first: 20) { edges { node { id events(first: 100) { edges { node { id type date countries { code } } } } } } } }')).errors).toBeUndefined();
  });
});

describe('a cost', () => {
  const cost = async (query: string, variables: Record<string, unknown> = {}) => (await api.ask(query, variables)).extensions?.cost;

  it('is how many fields the answer may hold', async () => {
    expect(await cost('{ status { version } }')).toBe(2);
    expect(await cost('{ country(code: "KZ") { code name } }')).toBe(3);
    expect(await cost('{ events(first: 10) { edges { node { id } } } }')).toBe(1 + 10 * 2);
    expect(await cost('{ events { edges { node { id } } } }')).toBe(1 + 20 * 2);
    expect(await cost('query ($n: Int) { events(last: $n) { edges { node { id } } } }', { n: 3 })).toBe(1 + 3 * 2);
    expect(await cost('{ graph(limit: 7) { nodes { id } } }')).toBeGreaterThan(7);
  });

  it('grows with every alias and every fragment', async () => {
    const once = await cost('{ events(first: 10) { totalCount } }');
    expect(await cost('{ a: events(first: 10) { totalCount } b: events(first: 10) { totalCount } }')).toBe(2 * Number(once));
    expect(await cost('{ ...F } fragment F on Query { a: events(first: 10) { totalCount } b: events(first: 10) { totalCount } }')).toBe(2 * Number(once));
  });

  it('does not count what is left out', async () => {
    expect(await cost('query ($no: Boolean!) { status { version } events(first: 100) @include(if: $no) { totalCount } }', { no: false })).toBe(2);
  });
});

const repeated = (part: (index: number) => string, times: number): string => Array.from({ length: times }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `{ country(code: "KZ") ${'{ relations { edges { node { a '.repeat(depth)}{ code }${' } } } }'.repeat(depth)} }`;

describe('a question that is too much', () => {
  it.each([
    ['too deep', nested(5)],
    ['far too deep', nested(100)],
    ['deep by fragments', `{ country(code: "KZ") { ...F0 } } ${repeated((index) => `fragment F${index} on Country { relations { edges { node { a { ...F${index + 1} } } } } }`, 9)} fragment F9 on Country { code }`],
    ['too wide', '{ relations(first: 100) { edges { node { events(first: 100) { edges { node { people { occupancies { office } } } } } } } } }'],
    ['wide thrice', '{ people(first: 100) { edges { node { events(first: 100) { edges { node { id } } } counterparts(first: 100) { edges { node { id } } } articles(first: 100) { edges { node { id title events { people { id name } } } } } } } } }'],
    ['aliased at the root', `{ ${repeated((index) => `a${index}: events(first: 1) { totalCount }`, 31)} }`],
    ['aliased below', `{ country(code: "KZ") { ${repeated((index) => `a${index}: name`, 40)} } }`],
    ['aliased by fragments', `{ ${repeated((index) => `x${index}: country(code: "KZ") { ...N }`, 8)} } fragment N on Country { ${repeated((index) => `a${index}: name`, 4)} }`],
    ['as long as a book', `{ ${repeated(() => 'status { version }', 2000)} }`],
    ['long in one string', `{ search(text: "a") { totalCount } ${repeated(() => '__typename', 5000)} }`],
    ['grown from fragments', `{ country(code: "KZ") { ...F0 } } ${repeated((index) => `fragment F${index} on Country { ${repeated(() => `...F${index + 1}`, 10)} }`, 8)} fragment F8 on Country { code }`],
  ])('is refused before anything is asked of the graph: %s', async (_, query) => {
    const { errors, asked, data } = await api.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toEqual({ code: 'LIMIT_EXCEEDED' });
    expect(errors![0]!.message).toMatch(/[;,] .+\.$/);
    expect(asked).toEqual([]);
    expect(data).toBeUndefined();
  });

  it('is refused whatever its variables hide', async () => {
    const query = 'query ($n: Int!) { relations(first: $n) { edges { node { events(first: $n) { edges { node { people { occupancies { office } } } } } } } } }';
    expect(await api.code(query, { n: 100 })).toBe('LIMIT_EXCEEDED');
    expect((await api.ask(query, { n: 5 })).errors).toBeUndefined();
  });

  it('is refused when it goes in circles', async () => {
    const { errors, asked } = await api.ask('{ country(code: "KZ") { ...A } } fragment A on Country { relations { edges { node { a { ...B } } } } } fragment B on Country { ...A }');
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(asked).toEqual([]);
  });

  it('is refused when it circles in the schema', async () => {
    const query = `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`;
    expect((await api.ask(query)).errors).toHaveLength(1);
  });

  it('cannot get past its cost by an argument that goes wrong', async () => {
    const query = 'query ($c: CountryCode! = "KZ") { country(code: $c) { code } relations(first: 100) { edges { node { events(first: 100) { edges { node { people { occupancies { office } } } } } } } } }';
    const { errors, asked } = await api.ask(query, { c: null });
    expect(errors).toHaveLength(1);
    expect(asked).toEqual([]);
  });
});
