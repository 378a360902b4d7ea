import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { derivedFiles } from '../../scripts/schema/derived-files.ts';
import { apiSchema } from '../../src/api/schema.ts';

const types = Object.values(apiSchema().getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

describe('the schema', () => {
  it('is the one that the written files have; "npm run schema" writes them anew', async () => {
    for (const [path, text] of await derivedFiles()) expect(readFileSync(path, 'utf8') === text, path).toBe(true);
  });

  it('breaks nothing of the last release: what is to go is deprecated first', () => {
    const released = buildSchema(readFileSync('schema/released.graphql', 'utf8'));
    expect(findBreakingChanges(released, apiSchema()).map(({ description }) => description)).toEqual([]);
  });

  it('explains every type, field, argument and value', () => {
    const silent: string[] = [];
    const look = (path: string, { description }: { description?: string | null }): void => {
      if (!description?.trim()) silent.push(path);
    };
    for (const type of types) {
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) look(type.name, type);
      if (isEnumType(type)) type.getValues().forEach((value) => look(`${type.name}.${value.name}`, value));
      if (isInputObjectType(type)) Object.values(type.getFields()).forEach((field) => look(`${type.name}.${field.name}`, field));
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field);
          field.args.forEach((argument) => look(`${type.name}.${field.name}(${argument.name})`, argument));
        }
      }
    }
    expect(types.length).toBeGreaterThan(60);
    expect(silent).toEqual([]);
  });

  const fields = (name: string): Record<string, string> => {
    const type = apiSchema().getType(name);
    if (!isObjectType(type)) throw new Error(`There is no type ${name}.`);
    return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
  };

  it('has the questions of the contract', () => {
    expect(fields('Query')).toMatchObject({
      country: 'Country', countries: 'CountryConnection!', person: 'Person', people: 'PersonConnection!', ministers: 'PersonConnection!',
      event: 'Event', events: 'EventConnection!', topics: 'TopicConnection!', organization: 'Organization', organizations: 'OrganizationConnection!',
      article: 'Article', articles: 'ArticleConnection!', bilateral: 'BilateralRelation!', relations: 'BilateralRelationConnection!',
      search: 'SearchConnection!', graph: 'Graph!', timeline: '[TimeBucket!]!', status: 'Status!',
      changes: 'ChangeConnection!', suggestions: 'SuggestionConnection!',
    });
    expect(fields('Mutation')).toEqual({
      ingestArticle: 'IngestResult!', ingestArticles: '[IngestResult!]!', deleteArticle: 'DeleteResult!',
      mergePeople: 'Correction!', splitPerson: 'Correction!', mergeEvents: 'Correction!', splitEvent: 'Correction!', undo: 'Correction!',
    });
  });

  it.each([
    ['BilateralRelation', { a: 'Country!', b: 'Country!', score: 'Float', series: '[TimeBucket!]!', lastContact: 'Contact', firstContact: 'Contact', eventCount: 'Int!', undatedEventCount: 'Int!', events: 'EventConnection!', topics: 'TopicConnection!', people: 'PersonConnection!', statements: 'StatementConnection!', articles: 'ArticleConnection!' }],
    ['Country', { code: 'CountryCode!', alpha3: 'String!', wikidataId: 'String!', name: 'String!', region: 'Region', ministers: '[Person!]!', officeHolder: 'Person', relations: 'BilateralRelationConnection!' }],
    ['Person', { names: '[PersonName!]!', occupancies: '[Occupancy!]!', counterparts: 'PersonConnection!', mentions: '[Evidence!]!' }],
    ['Event', { date: 'PartialDate', reportedAt: 'Date', countries: '[Country!]!', source: '[Country!]!', target: '[Country!]!', people: '[Person!]!', mentions: '[Evidence!]!', articleCount: 'Int!', sourceCount: 'Int!' }],
    ['Statement', { source: 'Country', sourceOrganization: 'Organization', speaker: 'Person', quote: 'String!', start: 'Int!', end: 'Int!', article: 'Article!' }],
    ['Article', { text: 'String!', language: 'Language!', duplicateOf: 'Article', mentions: '[Mention!]!', extractor: 'String!' }],
    ['Occupancy', { office: 'OfficeKind!', country: 'Country', from: 'PartialDate', to: 'PartialDate', evidence: 'Evidence!' }],
  ])('has the fields of the contract in %s', (type, expected) => {
    expect(fields(type)).toMatchObject(expected);
  });

  it('says where the standards of its scalars stand', () => {
    const scalars = types.filter(isScalarType);
    expect(scalars.map(({ name }) => name).toSorted()).toEqual(['CountryCode', 'Date', 'DateTime', 'PartialDate', 'PointInTime']);
    for (const { specifiedByURL } of scalars) expect(specifiedByURL).toMatch(/^https:/);
  });
});
