import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { createReader } from '../../src/graph/read/reader.ts';
import type { JournalEntry } from '../../src/graph/read/journal.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { EngineCurationStore } from '../../src/graph/write/curation-store.ts';
import { Feed } from '../../src/api/live/feed.ts';
import { reading } from '../fixtures/reading.ts';
import type { EngineUnderTest } from './engines.ts';
import { openGraph } from './engines.ts';

const told = (id: string, [a, b]: [string, string] = ['SG', 'JO'], matter = id, date = '2026-03-03') =>
  reading({
    id, language: 'en', title: `Article ${id}`, text: `${a} and ${b} spoke in ${matter}. Seen by ${id}.`, countries: { [a]: [a], [b]: [b] },
    events: [{ type: 'CONSULT', mode: 'PHONE', source: [a, b], target: [a, b], place: matter, date, quote: 'spoke' }],
  });

/** Who follows a graph's changes by their numbers. */
export function journalSuite(graphs: EngineUnderTest): void {
  describe(`the journal on ${graphs.name}`, () => {
    const open: Engine[] = [];
    afterEach(() => Promise.all(open.splice(0).map((engine) => engine.close())));
    const opened = async () => {
      const graph = await openGraph(graphs);
      open.push(graph.engine);
      return { ...graph, journal: createReader(graph.engine).journal };
    };
    const all = async (journal: ReturnType<typeof createReader>['journal']): Promise<JournalEntry[]> => (await journal.after(0, 1_000)).entries;

    it('numbers its entries from 1 without a gap', async () => {
      const { store, journal } = await opened();
      expect(await journal.end()).toBe(0);
      await store.record([told('a'), told('b')]);
      await store.record([told('b')]);
      await store.remove('a');
      expect((await all(journal)).map(({ number, kind, subject }) => [number, kind, subject])).toEqual([[1, 'ARTICLE_CREATED', 'a'], [2, 'ARTICLE_CREATED', 'b'], [3, 'ARTICLE_DELETED', 'a']]);
      expect(await journal.end()).toBe(3);
      expect(await journal.after(3, 10)).toEqual({ entries: [], reached: 3 });
      expect((await journal.after(1, 1)).reached).toBe(2);
    });

    it('says what a write touched: events that came or changed, pairs between which they did', async () => {
      const { engine, store, journal } = await opened();
      await store.record([told('a'), told('b', ['KZ', 'KW'])]);
      await store.record([told('c', ['SG', 'JO'], 'a')]);
      await store.record([told('c', ['SG', 'JO'], 'a')]);
      await store.remove('b');
      const [first, second, third, fourth, ...none] = await all(journal);
      expect(none).toEqual([]);
      expect(first).toMatchObject({ newEvents: [], changedEvents: [], pairs: [] });
      expect(second!.newEvents).toHaveLength(2);
      expect(second!.pairs).toEqual(['JO-SG', 'KW-KZ']);
      const [event] = (await createReader(engine).events.byIds(third!.changedEvents)).concat(await createReader(engine).events.byIds(third!.newEvents));
      expect(event!.countries.toSorted()).toEqual(['JO', 'SG']);
      expect(third!.pairs).toEqual(['JO-SG']);
      expect(fourth).toMatchObject({ kind: 'ARTICLE_DELETED', newEvents: [], changedEvents: [], pairs: ['KW-KZ'] });
    });

    it('holds what curators decide, with what came of it', async () => {
      const { engine, store, journal } = await opened();
      await store.record([told('a'), told('b', ['SG', 'JO'], 'elsewhere', '2026-05-05')]);
      const [, { newEvents }] = (await all(journal)) as [JournalEntry, JournalEntry];
      const curation = new EngineCurationStore(engine);
      const { id } = await curation.mergeEvents(newEvents, { by: 'anna', reason: null });
      await curation.undo(id, { by: 'anna', reason: null });
      const [, , merged, undone] = await all(journal);
      expect([merged!.kind, merged!.pairs]).toEqual(['MERGE_EVENTS', ['JO-SG']]);
      expect([undone!.kind, undone!.pairs]).toEqual(['UNDONE', ['JO-SG']]);
    });

    it('is missed by nobody who follows, however many write at once', async () => {
      const { engine, journal } = await opened();
      const writers = Array.from({ length: 4 }, () => new EngineArticleStore(engine));
      const feed = new Feed(journal, { milliseconds: 5 });
      const controller = new AbortController();
      const seen: number[] = [];
      const subjects: string[] = [];
      const following = (async () => {
        for (let number = 0; seen.length < 40 && !controller.signal.aborted; ) {
          const { entries, reached } = await feed.after(number, controller.signal);
          seen.push(...entries.map((entry) => entry.number));
          subjects.push(...entries.map(({ subject }) => subject));
          number = reached;
        }
      })();
      await Promise.all(writers.map(async (writer, index) => {
        for (let count = 0; count < 10; count++) await writer.record([told(`w${index}-${count}`, count % 2 ? ['KZ', 'KW'] : ['SG', 'JO'])]);
      }));
      await following;
      controller.abort();
      expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      expect(new Set(subjects).size).toBe(40);
    });

    it('begins nothing more of what is called off', async () => {
      const { engine } = await opened();
      const controller = new AbortController();
      const reason = new Error('called off');
      const bounds = { signal: controller.signal, milliseconds: 10_000 };
      await expect(engine.read(async (transaction) => {
        await transaction.run('schema/version');
        controller.abort(reason);
        return transaction.run('schema/version');
      }, bounds)).rejects.toBe(reason);
      await expect(engine.read((transaction) => transaction.run('schema/version'), bounds)).rejects.toBe(reason);
      expect(await engine.read((transaction) => transaction.run('schema/version'))).toHaveLength(1);
    });
  });
}
