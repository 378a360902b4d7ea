import { getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLInputType, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/api/schema.ts';
import { openApi } from '../api/support/harness.ts';
import type { ApiUnderTest } from '../api/support/harness.ts';
import { dump } from '../contract/dump.ts';
import { readings } from '../fixtures/articles.ts';

/** Words that would make, change or delete something, if they came to stand in Cypher. */
const PAYLOADS = [
  `x' }) DETACH DELETE n CREATE (:Hacked) // "}) MATCH (n) DETACH DELETE n WITH 1 AS x CREATE (:Hacked) //`,
  '\\u0027}) CREATE (:Hacked) // `) SET n.hacked = true // $anchor',
  '\u0000 *:* OR "~2 ^9 (\\',
];

/** How a place is reached whose argument is tried: the query around a field. */
type Around = (field: string) => string;

/** A place for a string in the arguments of a field: the arguments with a value there, and what they all need. */
interface Place {
  name: string;
  variables(value: string): Record<string, unknown>;
}

const schema = apiSchema();
const TEXTUAL = (type: GraphQLInputType): boolean => isScalarType(getNamedType(type)) && !['Int', 'Float', 'Boolean'].includes(getNamedType(type).name);
/** Filters within filters are the same filters. */
const GROUPS = ['and', 'or', 'not'];
const DEEPEST = 4;

/** Values that pass, for what a field asks for beside the string that is tried. */
function harmless(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [harmless(nullable.ofType)];
  if (isInputObjectType(nullable)) return Object.fromEntries(Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, harmless(field.type)]));
  const values: Record<string, unknown> = { CountryCode: 'KZ', Int: 1, Float: 1, Boolean: true, PartialDate: '2026', ID: 'x', String: 'x' };
  return values[nullable.name] ?? (schema.getType(nullable.name) as unknown as { getValues?(): { name: string }[] }).getValues?.()[0]!.name ?? 'x';
}

const filled = (type: GraphQLInputType, value: unknown): unknown => {
  const nullable = getNullableType(type);
  return isListType(nullable) ? [filled(nullable.ofType, value)] : value;
};

function placesIn(inputs: readonly (GraphQLArgument | GraphQLInputField)[], depth = 0): Place[] {
  const needed = Object.fromEntries(inputs.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined).map(({ name, type }) => [name, harmless(type)]));
  return inputs.flatMap(({ name, type }): Place[] => {
    if (TEXTUAL(type)) return [{ name, variables: (value) => ({ ...needed, [name]: filled(type, value) }) }];
    const named = getNamedType(type);
    if (!isInputObjectType(named) || depth === DEEPEST || GROUPS.includes(name)) return [];
    return placesIn(Object.values(named.getFields()), depth + 1).map((place) => ({ name: `${name}.${place.name}`, variables: (value) => ({ ...needed, [name]: filled(type, place.variables(value)) }) }));
  });
}

/** A selection that makes a field be answered, list and node. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? '{ __typename }' : '';
  const { edges, node, nodes, id } = named.getFields();
  const inner = [['edges', edges], ['node', node], ['nodes', nodes]].flatMap(([name, field]) => (field && depth < 3 ? [`${name as string} ${selectionOf((field as GraphQLField<unknown, unknown>).type, depth + 1)}`] : []));
  return `{ ${['__typename', ...(id && id.args.length === 0 ? ['id'] : []), ...inner].join(' ')} }`;
}

/** Objects that have fields with arguments, and how one of each is reached. */
const WITHIN: Record<string, Around> = {
  Country: (field) => `country(code: "KZ") { ${field} }`,
  BilateralRelation: (field) => `bilateral(a: "KZ", b: "KW") { ${field} }`,
  Person: (field) => `people(first: 1) { edges { node { ${field} } } }`,
  Event: (field) => `events(first: 1) { edges { node { ${field} } } }`,
  Article: (field) => `articles(first: 1) { edges { node { ${field} } } }`,
  Topic: (field) => `topics(first: 1) { edges { node { ${field} } } }`,
  Organization: (field) => `organizations(first: 1) { edges { node { ${field} } } }`,
};

interface Trial {
  name: string;
  query: string;
  variables(value: string): Record<string, unknown>;
}

function trialsOf(type: GraphQLObjectType, operation: string, around: Around): Trial[] {
  return Object.values(type.getFields()).flatMap((field) =>
    placesIn(field.args).map((place) => {
      const given = field.args.filter(({ name }) => name in place.variables(''));
      return {
        name: `${type.name}.${field.name}(${place.name})`,
        query: `${operation} (${given.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ')}) { ${around(`${field.name}(${given.map(({ name }) => `${name}: $${name}`).join(', ')}) ${selectionOf(field.type)}`)} }`,
        variables: place.variables,
      };
    }));
}

const QUESTIONS = [
  ...trialsOf(schema.getQueryType()!, 'query', (field) => field),
  ...Object.entries(WITHIN).flatMap(([name, around]) => trialsOf(schema.getType(name) as GraphQLObjectType, 'query', around)),
];
const CHANGES = trialsOf(schema.getMutationType()!, 'mutation', (field) => field);
/** What may be said of a string that is no name, date, id or language of anything; never INTERNAL. */
const REFUSALS = ['BAD_INPUT', 'NOT_FOUND', 'LIMIT_EXCEEDED', 'UNKNOWN_LANGUAGE', 'CONFLICT'];

describe('a string of Cypher in the place of', () => {
  let api: ApiUnderTest;
  let before: string[];
  beforeAll(async () => {
    api = await openApi(readings());
    before = await dump(api.engine);
  });
  afterAll(() => api.close());

  const codesOf = async ({ query, variables }: Trial): Promise<unknown[]> => {
    const codes: unknown[] = [];
    for (const payload of PAYLOADS) codes.push(...((await api.ask(query, variables(payload))).errors ?? []).map(({ extensions, message }) => (REFUSALS.includes(String(extensions.code)) ? extensions.code : `${String(extensions.code)}: ${message}`)));
    return codes.filter((code) => !REFUSALS.includes(code as string));
  };

  it('knows the places: every field with a string is tried', () => {
    const names = [...QUESTIONS, ...CHANGES].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(150);
    expect(names).toEqual(expect.arrayContaining(['Query.article(id)', 'Query.search(text)', 'Query.events(after)', 'Country.events(filter.place.contains)', 'Mutation.ingestArticle(input.text)']));
    const reached = new Set(['Query', 'Mutation', 'Subscription', ...Object.keys(WITHIN)]);
    const missing = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !reached.has(type.name))
      .filter((type) => Object.values(type.getFields()).some(({ args }) => placesIn(args).length > 0)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it.each(QUESTIONS)('$name is a value and nothing else', async (trial) => {
    expect(await codesOf(trial)).toEqual([]);
  });

  it('any of them leaves the graph as it was', async () => {
    expect(await dump(api.engine)).toEqual(before);
    expect(api.logged).toEqual([]);
  });

  it.each(CHANGES)('$name is a value and nothing else', async (trial) => {
    expect(await codesOf(trial)).toEqual([]);
  });

  it('what is changed makes and deletes nothing but what it is for', async () => {
    const after = await dump(api.engine);
    expect(after.filter((line) => /^\(\w*Hacked|\["hacked"/.test(line))).toEqual([]);
    expect(after.filter((line) => line.startsWith('(Article ')).length).toBeGreaterThanOrEqual(before.filter((line) => line.startsWith('(Article ')).length);
    expect(api.logged).toEqual([]);
  });
});
