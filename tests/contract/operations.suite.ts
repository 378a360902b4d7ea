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

    it.each([
      ['MergePeople', { ids: ['p-08c288268f0180c677d46799', 'p-f80bee09389bc9e37fd6765b'] }],
      ['SplitPerson', { id: 'p-08c288268f0180c677d46799', names: ['Ерлан Жумабаев'] }],
      ['MergeEvents', { ids: ['e-1308881abf679ebcabdc7846', 'e-5e3e4ef5c25af79398b85100'] }],
      ['SplitEvent', { id: 'e-1308881abf679ebcabdc7846', articles: ['https://copy.example/visit'] }],
    ])('%s, then UndoCorrection, after which all is as it was', async (name, variables) => {
      const [correct, undo] = [name, 'UndoCorrection'].map((wanted) => loadOperations().find((operation) => operation.name === wanted)!.text);
      const COUNTS = '{ status { counts { events people } } }';
      const before = await api.data(COUNTS);
      const [{ id }] = Object.values(await api.data(correct!, variables)) as [{ id: string }];
      expect(await api.data(COUNTS)).not.toEqual(before);
      expect((await api.data(undo!, { correction: id })).undo).toMatchObject({ id, undoneAt: expect.any(String) });
      expect(await api.data(COUNTS)).toEqual(before);
    });
  });
}

const answerOf = (name: string): string => fileURLToPath(new URL(`operations/${name}.json`, import.meta.url));
const lasting = (data: unknown): string => `${JSON.stringify(data, (key, value) => (PASSING.has(key) ? '…' : value), 2)}\n`;
