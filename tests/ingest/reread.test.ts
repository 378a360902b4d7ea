import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { storedArticles } from '../../src/graph/history/stored-articles.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { reread, type Reread } from '../../src/ingest/reread.ts';
import { dump, nodesOf } from '../contract/dump.ts';
import { ALL, CRITICISM } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';

describe('reading the stored articles again', () => {
  let engine: Engine;
  let store: EngineArticleStore;
  beforeEach(async () => {
    engine = await openEngine(IN_MEMORY);
    store = new EngineArticleStore(engine);
    await store.setup();
    await store.record(ALL.map(reading));
  });
  afterEach(() => engine.close());

  /** A newer extractor, which takes the criticism for a protest and reads all else as before. */
  const newer = new Map(ALL.map((parts) => [parts.text, reading({
    ...parts, extractor: 'fixture-2', ...(parts === CRITICISM ? { events: [{ ...CRITICISM.events![0]!, type: 'PROTEST' as const }] } : {}),
  }).record]));
  const run = async (write: boolean, records = newer): Promise<(Reread | null)[]> => {
    const seen: (Reread | null)[] = [];
    for await (const one of reread({ stored: storedArticles(engine), extract: ({ text }) => records.get(text)!, store }, { write })) seen.push(one);
    return seen;
  };

  it('shows what a newer extractor reads otherwise, and writes nothing', async () => {
    const before = await dump(engine);
    const seen = await run(false);
    expect(seen).toHaveLength(4);
    expect(seen.filter((one) => one !== null)).toMatchObject([{
      id: CRITICISM.url, was: 'fixture-1', is: 'fixture-2',
      removed: ['event ACCUSE KZ > KW, ACTUAL, Ерлан Жумабаев: «раскритиковал»'], added: ['event PROTEST KZ > KW, ACTUAL, Ерлан Жумабаев: «раскритиковал»'],
    }]);
    expect(await dump(engine)).toEqual(before);
  });

  it('puts the new reading in the place of the old one when it is told to, once', async () => {
    await run(true);
    expect((await nodesOf(engine, 'Event')).map(({ type }) => type).sort()).toEqual(['CONSULT', 'CONSULT', 'CONSULT', 'CONSULT', 'PROTEST']);
    expect(new Set((await nodesOf(engine, 'EventClaim')).map(({ extractor }) => extractor))).toEqual(new Set(['fixture-2']));
    expect((await nodesOf(engine, 'Change')).filter(({ kind }) => kind === 'ARTICLE_REREAD')).toHaveLength(4);
    expect(await run(true)).toEqual([null, null, null, null]);
    expect((await nodesOf(engine, 'Change')).filter(({ kind }) => kind === 'ARTICLE_REREAD')).toHaveLength(4);
  });

  it('leaves the same graph as if the newer extractor had read them at first', async () => {
    await run(true);
    const again = await openEngine(IN_MEMORY);
    const first = new EngineArticleStore(again);
    await first.setup();
    await first.record([...ALL].map((parts) => ({ article: reading(parts).article, record: newer.get(parts.text)! })));
    const lines = (all: string[]) => all.filter((line) => !/Retracted|RETRACTED/.test(line));
    expect(lines(await dump(engine))).toEqual(lines(await dump(again)));
    await again.close();
  });
});
