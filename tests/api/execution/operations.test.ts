import type { DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectionOf } from '../../../src/api/asked.ts';
import { executorOf } from '../../../src/api/execution/execute.ts';
import { loadOperations } from '../../../src/api/operations.ts';
import { apiSchema, wrappedSchema } from '../../../src/api/schema.ts';
import { readings } from '../../fixtures/articles.ts';
import { exampleReading } from '../../contract/operations.articles.ts';
import { VARIABLES } from '../../contract/operations.variables.ts';
import { openApi } from '../support/harness.ts';
import type { ApiUnderTest } from '../support/harness.ts';
import { manyReadings } from '../support/many.ts';
import { both } from './both.ts';
import { randomQuestions } from './random-questions.ts';

describe('the executor over plain resolvers answers what graphql-js answers over those of type-graphql', () => {
  const execute = executorOf(apiSchema());
  const reference = wrappedSchema();
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await openApi([...readings(), ...manyReadings(20)], { further: [exampleReading()] });
  });
  afterAll(() => api.close());
  const narrowed = (document: DocumentNode) => {
    const context = api.context();
    Object.assign(context.projection, projectionOf(apiSchema(), document));
    return context;
  };

  it.each(loadOperations().filter(({ kind }) => kind === 'query'))('to $name', async ({ name, text, variables }) => {
    const { expected, first, second } = await both({ reference, execute, context: api.context, narrowed }, { query: text, variables: { ...variables, ...VARIABLES[name] } });
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
    expect(first.errors).toBeUndefined();
  });

  it.each([
    '{ events(first: 101) { totalCount } countries(first: -1) { totalCount } status { version } }',
    '{ a: bilateral(a: "KZ", b: "KZ") { id } }',
    '{ bilateral(a: "KZ", b: "KW") { events(first: 3, after: "nowhere") { edges { cursor } } events2: events(first: 3, last: 3) { totalCount } id } }',
    '{ person(id: "nobody") { id } article(id: "nothing") { id } }',
  ])('to what is refused: %s', async (query) => {
    const { expected, first, second } = await both({ reference, execute, context: api.context, narrowed }, { query });
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
  });

  it.each(randomQuestions(apiSchema(), 150))('to a question made at random: %#', async (question) => {
    const { expected, first, second } = await both({ reference, execute, context: api.context, narrowed }, question);
    expect(first).toEqual(expected);
    expect(second).toEqual(expected);
  });
});
