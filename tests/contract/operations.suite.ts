import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOperations } from '../../src/api/operations.ts';
import { openApi } from '../api/support/harness.ts';
import type { ApiUnderTest } from '../api/support/harness.ts';
import type { EngineUnderTest } from './engines.ts';
import { exampleReading, heldReadings } from './operations.articles.ts';
import { VARIABLES } from './operations.variables.ts';

/** What differs between two graphs that hold the same: when they were written, and what they are made of. */
const PASSING = new Set(['ingestedAt', 'lastIngestedAt', 'engine', 'engineVersion']);

/** Every operation of `schema/operations` gives the answer that stands in `operations/<name>.json`, whatever the engine. */
export function operationsSuite(underTest: EngineUnderTest): void {
  describe(`the operations on ${underTest.name}`, () => {
    let api: ApiUnderTest;
    beforeAll(async () => {
      api = await openApi(heldReadings(), { engine: await underTest.open(), further: [exampleReading()] });
    });
    afterAll(() => api.close());

    const queries = loadOperations().filter(({ kind }) => kind === 'query');
    it.each(queries)('$name', async ({ name, text, variables }) => {
      const { data, errors } = await api.ask(text, { ...variables, ...VARIABLES[name] });
      expect(errors).toBeUndefined();
      await expect(lasting(data)).toMatchFileSnapshot(answerOf(name));
    });

    it('IngestArticle, then DeleteArticle, which takes away all that came with it', async () => {
      const [remove, ingest] = ['DeleteArticle', 'IngestArticle'].map((wanted) => loadOperations().find(({ name }) => name === wanted));
      const before = await api.data('{ status { counts { articles events people statements claims relations } } }');
      const written = await api.ask(ingest!.text, ingest!.variables);
      expect(written.errors).toBeUndefined();
      await expect(lasting(written.data)).toMatchFileSnapshot(answerOf('IngestArticle'));
      expect(await api.data(remove!.text, remove!.variables)).toEqual({ deleteArticle: { id: 'example:phone-call', deleted: true } });
      expect(await api.data('{ status { counts { articles events people statements claims relations } } }')).toEqual(before);
    });
  });
}

const answerOf = (name: string): string => fileURLToPath(new URL(`operations/${name}.json`, import.meta.url));
const lasting = (data: unknown): string => `${JSON.stringify(data, (key, value) => (PASSING.has(key) ? '…' : value), 2)}\n`;
