import { execute, getNamedType, isLeafType, isObjectType, isRequiredArgument, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/api/asked.ts';
import { apiSchema } from '../../src/api/schema.ts';
import { heldReadings } from '../contract/operations.articles.ts';
import { openApi } from './support/harness.ts';
import type { ApiUnderTest } from './support/harness.ts';

const schema = apiSchema();

describe('what is read of nodes', () => {
  const asked = (query: string) => projectionOf(schema, parse(query));

  it('is what is asked for, wherever it stands, and the id', () => {
    expect(asked(`query Q { ...E node(id: "e-1") { ... on Event { place } } country(code: "KZ") { articles { edges { node { title } } } } }
      fragment E on Query { events { edges { node { type mode people { name } ... @include(if: false) { date } } } } }`)).toEqual({
      event: ['id', 'type', 'mode', 'date', 'place'], person: ['id', 'name', 'nameEn', 'nameRu', 'nameKk'], article: ['id', 'title'], statement: ['id'], pair: ['id'], eventsWith: { people: true, mentions: false, articles: false },
    });
  });

  it('is who takes part in events and where they are told, with the articles, where a list is asked for these', () => {
    expect(asked('{ events { edges { node { mentions { quote } } } } }').eventsWith).toEqual({ people: false, mentions: true, articles: false });
    expect(asked('{ events { edges { node { mentions { article { title } } people { id } } } } }').eventsWith).toEqual({ people: true, mentions: true, articles: true });
  });

  it('is what fields need that show it under another name', () => {
    expect(asked('{ bilateral(a: "KZ", b: "KW") { eventCount lastContact { time } } }')).toMatchObject({ event: ['id', 'date', 'reportedAt'], pair: ['id', 'eventCount'] });
    expect(asked('{ statements { edges { node { extractor } } } }')).toMatchObject({ statement: ['id', 'articleId'], article: ['id', 'extractor'] });
    expect(asked('{ search(text: "x") { edges { node { title } } } }')).toMatchObject({ event: ['id', 'type', 'mode', 'date', 'countries'], article: ['id', 'name', 'title'] });
  });
});

describe('a field that is asked for alone', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi(heldReadings());
  });
  afterAll(() => api.close());

  const PATHS: [type: string, wrapped: (field: string) => string][] = [
    ['Event', (field) => `events { edges { node { ${field} } } }`],
    ['Event', (field) => `bilateral(a: "KZ", b: "KW") { lastContact { event { ${field} } } }`],
    ['Article', (field) => `events { edges { node { people { name } mentions { article { ${field} } } } } }`],
    ['Evidence', (field) => `bilateral(a: "KZ", b: "KW") { events(last: 3) { edges { node { mentions { ${field} } } } } }`],
    ['Contact', (field) => `bilateral(a: "KZ", b: "KW") { firstContact { ${field} } }`],
    ['Person', (field) => `events { edges { node { people { ${field} } } } }`],
    ['Person', (field) => `bilateral(a: "KZ", b: "KW") { people { edges { eventCount node { ${field} } } } }`],
    ['Person', (field) => `country(code: "KZ") { ministers { ${field} } }`],
    ['Article', (field) => `articles { edges { node { ${field} } } }`],
    ['Mention', (field) => `articles { edges { node { mentions { ${field} } } } }`],
    ['Evidence', (field) => `events { edges { node { mentions { ${field} } } } }`],
    ['Statement', (field) => `articles { edges { node { statements { ${field} } } } }`],
    ['Statement', (field) => `statements { edges { node { ${field} } } }`],
    ['BilateralRelation', (field) => `relations { edges { node { ${field} } } }`],
    ['BilateralRelation', (field) => `bilateral(a: "KZ", b: "KW") { ${field} }`],
    ['GraphEdge', (field) => `graph { edges { ${field} } }`],
    ['MatrixCell', (field) => `matrix(countries: ["KZ", "KW", "TR"]) { ${field} }`],
    ['SearchHit', (field) => `search(text: "Кувейт Kuwait министр Zhumabayev") { edges { node { ${field} } } }`],
    ['Occupancy', (field) => `people { edges { node { occupancies { ${field} } } } }`],
  ];
  const questions = PATHS.flatMap(([name, wrapped]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
    return Object.values(type.getFields()).map(({ name: field, type: returned, args }) => {
      const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: MONTH`);
      return `{ ${wrapped(`${field}${given.length > 0 ? `(${given.join(', ')})` : ''}${isLeafType(getNamedType(returned)) ? '' : ' { __typename }'}`)} }`;
    });
  });

  it.each(questions)('%s is answered as where everything is read', async (query) => {
    const whole = await execute({ schema, document: parse(query), contextValue: api.context() });
    expect(whole.errors).toBeUndefined();
    expect((await api.ask(query)).data).toEqual(JSON.parse(JSON.stringify(whole.data)));
  });
});
