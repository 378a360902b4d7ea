import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { Restoration } from '../../src/graph/restore.ts';
import { ImportFile } from '../../src/exchange/import/import-file.ts';
import { restoreGraph } from '../../src/exchange/import/graph-jsonl.ts';
import type { ImportOutcome } from '../../src/exchange/import/outcome.ts';
import { dump, nodesOf } from '../contract/dump.ts';
import { openGraph, type EngineUnderTest } from '../contract/engines.ts';
import { PHONE_CALL } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import { exportedText, fill, temporaryFile } from './graphs.ts';

/** The lines of an export in an order of their own, times of writing, history and redirects included. */
const lines = (text: string): string[] => text.trim().split('\n').map((line) => sortedJson(JSON.parse(line) as Record<string, unknown>)).sort();

function sortedJson({ type, id, ...rest }: Record<string, unknown>): string {
  return JSON.stringify({ type, ...(type === 'node' ? { id } : {}), ...rest }, (_, value: unknown) =>
    (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))) : value));
}

/** A graph is filled, emptied and filled again, which takes a busy Neo4j a while. Milliseconds. */
const PATIENCE = 300_000;

export function roundTripSuite(underTest: EngineUnderTest): void {
  describe(`a graph that leaves ${underTest.name} and comes back`, () => {
    let engine: Engine;
    afterEach(() => engine.close());

    const restore = async (path: string): Promise<ImportOutcome[]> => {
      const outcomes: ImportOutcome[] = [];
      await restoreGraph(new ImportFile(path), new Restoration(engine), (outcome) => outcomes.push(outcome));
      return outcomes;
    };

    it('is the same, with its duplicates, history, redirects and times', async () => {
      const first = await openGraph(underTest);
      engine = first.engine;
      await fill(first.store);
      for (const label of ['Retracted', 'Redirect', 'Minister', 'FormerState', 'PairDay']) expect(await nodesOf(engine, label), label).not.toEqual([]);
      const before = await dump(engine);
      const text = await exportedText(engine, 'graph-jsonl');
      await engine.close();

      ({ engine } = await openGraph(underTest));
      expect(await dump(engine)).not.toEqual(before);
      const outcomes = await restore(temporaryFile('graph.jsonl', text));
      expect(outcomes.filter(({ error }) => error)).toEqual([]);
      expect(await dump(engine)).toEqual(before);
      expect(lines(await exportedText(engine, 'graph-jsonl'))).toEqual(lines(text));
    }, PATIENCE);

    it('goes on as the one that it was: what it knows is unchanged, and what leaves takes its claims along', async () => {
      const first = await openGraph(underTest);
      engine = first.engine;
      await fill(first.store);
      const path = temporaryFile('graph.jsonl', await exportedText(engine, 'graph-jsonl'));
      await first.store.remove(PHONE_CALL.url!);
      const without = await dump(engine);
      await engine.close();

      const second = await openGraph(underTest);
      engine = second.engine;
      await restore(path);
      expect(await second.store.record([reading({ ...PHONE_CALL, extractor: 'fixture-2' })])).toMatchObject([{ status: 'UNCHANGED' }]);
      await second.store.remove(PHONE_CALL.url!);
      expect(await dump(engine)).toEqual(without);
    }, PATIENCE);
  });
}
