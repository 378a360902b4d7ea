import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { EngineHistory } from '../../src/graph/history/as-of.ts';
import { heldReadings } from '../../src/graph/history/readings.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { EngineCurationStore } from '../../src/graph/write/curation-store.ts';
import { ALL, CRITICISM, PHONE_CALL, SUMMIT, VISIT } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';
import { dump, nodesOf } from './dump.ts';
import { EMBEDDED, openGraph, type EngineUnderTest } from './engines.ts';

const day = (number: number): string => `2026-07-${String(number).padStart(2, '0')}T12:00:00.000Z`;
const endOf = (number: number): string => `2026-07-${String(number).padStart(2, '0')}T23:59:59.999Z`;

/** What the graph knew at earlier times. */
export function historySuite(underTest: EngineUnderTest): void {
  describe(`the past of ${underTest.name}`, () => {
    let engine: Engine;
    let store: EngineArticleStore;
    let curation: EngineCurationStore;
    let history: EngineHistory;
    let today = 1;
    beforeEach(async () => {
      await history?.close();
      await engine?.close();
      ({ engine } = await openGraph(underTest));
      today = 1;
      store = new EngineArticleStore(engine, () => day(today));
      curation = new EngineCurationStore(engine, () => day(today));
      history = new EngineHistory(engine);
    });
    afterAll(async () => {
      await history?.close();
      await engine?.close();
    });

    /** What is left out of a comparison of the past with what it was: claims that were history even then. */
    const current = async (graph: Engine): Promise<string[]> => (await dump(graph)).filter((line) => !/Retracted|RETRACTED/.test(line));
    const on = async (number: number, change: () => Promise<unknown>): Promise<string[]> => {
      today = number;
      await change();
      return current(engine);
    };

    it('holds each article so that it can be written again as it was', async () => {
      await store.record(ALL.map(reading));
      const ids = (await nodesOf(engine, 'Article')).map(({ id }) => id as string);
      const held = await engine.read((transaction) => heldReadings(transaction, ids));
      const { engine: other, store: otherStore } = await openGraph(EMBEDDED);
      await otherStore.record(held);
      expect(await dump(other)).toEqual(await dump(engine));
      expect((await otherStore.record(ALL.map(reading))).map(({ status }) => status)).toEqual(Array(ALL.length).fill('UNCHANGED'));
      await other.close();
    });

    it('is the graph as it was on each day, through changes, deletions and corrections', async () => {
      let split = { id: '' };
      const days = [
        await on(1, () => store.record([PHONE_CALL, VISIT].map(reading))),
        await on(2, () => store.record([CRITICISM, SUMMIT].map(reading))),
        await on(3, async () => {
          const minister = (await nodesOf(engine, 'Person')).find(({ nameRu }) => nameRu === 'Ерлан Жумабаев')!;
          split = await curation.splitPerson(minister.id, { articles: [CRITICISM.url!] }, { by: 'anna', reason: null });
        }),
        await on(4, () => store.record([reading({ ...VISIT, text: `${VISIT.text} Updated.`, events: [] })])),
        await on(5, () => store.remove(PHONE_CALL.url!)),
        await on(6, () => curation.undo(split.id, { by: 'anna', reason: null })),
      ];
      expect(new Set(days.map((lines) => lines.join('\n'))).size).toBe(6);
      for (const [index, lines] of days.entries()) expect(await current(await history.engineAt(endOf(index + 1)))).toEqual(lines);
      expect(await nodesOf(await history.engineAt('2026-06-30T00:00:00.000Z'), 'Article')).toEqual([]);
    });

    it('is the present where nothing has changed since', async () => {
      await on(1, () => store.record([reading(VISIT)]));
      expect(await history.engineAt(day(9))).toBe(engine);
    });
  });
}
