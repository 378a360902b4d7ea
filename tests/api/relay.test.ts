import { getNamedType, getNullableType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/api/schema.ts';
import { readings } from '../fixtures/articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';
import { manyReadings } from './support/many.ts';

const schema = apiSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const fieldsThatAnswerConnections = objects.flatMap((parent) =>
  Object.values(parent.getFields()).filter(({ type }) => getNamedType(type).name.endsWith('Connection')).map((field) => [`${parent.name}.${field.name}`, field] as const));
const typeOf = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

/** The words in quotes are those of the GraphQL Cursor Connections Specification. */
describe("Relay's cursor connections", () => {
  it('are many', () => {
    expect(connections.length).toBeGreaterThan(10);
    expect(fieldsThatAnswerConnections.length).toBeGreaterThan(25);
  });

  describe.each(connections.map((type) => [type.name, type] as const))('%s', (_name, type) => {
    const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;

    it('has "edges", a list "that returns a list type that wraps an edge type", and "pageInfo", "a non-null PageInfo object"', () => {
      expect(isListType(getNullableType(type.getFields()['edges']!.type))).toBe(true);
      expect(isObjectType(edge)).toBe(true);
      expect(edge.name).toMatch(/Edge$/);
      expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
    });

    it('has edges with "node", which is "a Scalar, Enum, Object, Interface, Union" or one that is not null and no list, and "cursor", which "serializes as a String"', () => {
      const node = edge.getFields()['node']!.type;
      expect(isListType(getNullableType(node))).toBe(false);
      expect(typeOf(edge, 'cursor')).toBe('String!');
    });
  });

  it('have a PageInfo with "hasPreviousPage" and "hasNextPage", "both of which return non-null booleans", and "startCursor" and "endCursor", "opaque strings" that "may be null if there are no results"', () => {
    const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
    expect(['hasPreviousPage', 'hasNextPage', 'startCursor', 'endCursor'].map((field) => typeOf(pageInfo, field))).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  it.each(fieldsThatAnswerConnections)('%s takes "first", "a non-negative integer", and "after"; "last" and "before"', (_path, { args }: GraphQLField<unknown, unknown>) => {
    const types = Object.fromEntries(args.map(({ name, type }) => [name, String(type)]));
    expect(types).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' });
  });

  it('are what every field answers whose type says so, and every type that says so is one', () => {
    for (const { name, ...type } of objects.filter(({ name: candidate }) => candidate.endsWith('Edge') && candidate !== 'GraphEdge')) {
      expect([name, connections.some((connection) => getNamedType(connection.getFields()['edges']!.type).name === name)]).toEqual([name, true]);
      expect(type).toBeDefined();
    }
  });
});

describe("Relay's algorithms for a page", () => {
  let api: ApiUnderTest;
  let all: string[];
  let cursors: string[];
  beforeAll(async () => {
    api = await openApi(manyReadings(12));
    const { events } = await api.data('{ events(first: 100) { edges { cursor node { id } } } }');
    all = events.edges.map(({ node: { id } }: { node: { id: string } }) => id);
    cursors = events.edges.map(({ cursor }: { cursor: string }) => cursor);
  });
  afterAll(() => api.close());

  const page = async (given: string) => {
    const { events } = await api.data(`{ events(${given}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
    return { ids: events.edges.map(({ node: { id } }: { node: { id: string } }) => id) as string[], cursors: events.edges.map(({ cursor }: { cursor: string }) => cursor), ...events.pageInfo };
  };

  it('"first": the edges from the start, and whether there are more', async () => {
    expect(await page('first: 5')).toMatchObject({ ids: all.slice(0, 5), hasNextPage: true, startCursor: cursors[0], endCursor: cursors[4] });
    expect(await page('first: 12')).toMatchObject({ ids: all, hasNextPage: false });
  });

  it('"last": the edges from the end, in the same order', async () => {
    expect(await page('last: 5')).toMatchObject({ ids: all.slice(-5), hasPreviousPage: true });
    expect(await page('last: 12')).toMatchObject({ ids: all, hasPreviousPage: false });
  });

  it('"after" and "before": what stands between the two, without them', async () => {
    expect((await page(`first: 100, after: "${cursors[3]}"`)).ids).toEqual(all.slice(4));
    expect((await page(`last: 100, before: "${cursors[3]}"`)).ids).toEqual(all.slice(0, 3));
    expect((await page(`first: 100, after: "${cursors[3]}", before: "${cursors[8]}"`)).ids).toEqual(all.slice(4, 8));
    expect((await page(`first: 2, after: "${cursors[3]}", before: "${cursors[8]}"`)).ids).toEqual(all.slice(4, 6));
  });

  it('an empty page: no cursors', async () => {
    expect(await page('first: 0')).toMatchObject({ ids: [], startCursor: null, endCursor: null });
    expect(await page(`first: 5, after: "${cursors.at(-1)}"`)).toMatchObject({ ids: [], hasNextPage: false, startCursor: null, endCursor: null });
  });

  it('an error "if first is set to be less than 0", and for last, too', async () => {
    expect(await api.code('{ events(first: -1) { totalCount edges { cursor } } }')).toMatch(/BAD_INPUT|LIMIT_EXCEEDED/);
    expect(await api.code('{ events(last: -1) { totalCount edges { cursor } } }')).toMatch(/BAD_INPUT|LIMIT_EXCEEDED/);
  });
});

describe("Relay's global object identification", () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi(readings());
  });
  afterAll(() => api.close());

  it('has an interface "Node" with "exactly one field, named id that returns a non-null ID", and a root field "node"', () => {
    const node = schema.getType('Node');
    expect(isInterfaceType(node) && Object.values(node.getFields()).map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
    const root = schema.getQueryType()!.getFields()['node']!;
    expect(String(root.type)).toBe('Node');
    expect(root.args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
    const possible = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name).toSorted() : [];
    expect(possible).toEqual(['Event', 'Person', 'Statement']);
  });

  it.each([
    ['Person', '{ people(first: 1) { edges { node { id name } } } }', 'people', 'name'],
    ['Event', '{ events(first: 1) { edges { node { id type } } } }', 'events', 'type'],
    ['Statement', '{ country(code: "KZ") { statements(first: 1) { edges { node { id target } } } } }', 'statements', 'target'],
  ])('finds a %s again by its id alone, "the same object"', async (type, question, list, field) => {
    const answer = await api.data(question);
    const { node } = (answer.country ?? answer)[list].edges[0];
    expect(await api.data(`query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${field} } } }`, { id: node.id })).toEqual({ node: { __typename: type, ...node } });
  });

  it.each(['nobody', '', 'p-', 'p-000000000000000000000000', 'KZ', 'constructor', '__proto__'])('is null for an id of nothing: %j', async (id) => {
    expect(await api.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('gives ids of one kind that begin as no other kind\'s do', async () => {
    const { people, events } = await api.data('{ people(first: 100) { edges { node { id } } } events(first: 100) { edges { node { id } } } }');
    for (const { node } of people.edges) expect(node.id).toMatch(/^p-/);
    for (const { node } of events.edges) expect(node.id).toMatch(/^e-/);
  });
});
