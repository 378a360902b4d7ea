import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../../src/exchange/export/format-names.ts';
import type { Engine } from '../../../src/graph/engine.ts';
import { IN_MEMORY, openEngine } from '../../../src/graph/open.ts';
import { createReader } from '../../../src/graph/read/reader.ts';
import type { PartFilter } from '../../../src/graph/read/selected-contents.ts';
import { storeOn } from '../../contract/engines.ts';
import { exportedText, fill, HOSTILE_ARTICLE, textOf } from '../graphs.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine(IN_MEMORY);
  await fill(await storeOn(engine));
});
afterAll(() => engine.close());

interface Line {
  type: 'node' | 'relationship';
  id: string;
  label: string;
  labels: string[];
  start: { id: string };
  end: { id: string };
  properties: Record<string, any>;
}

const linesOf = async (filter: PartFilter): Promise<Line[]> =>
  (await textOf('graph-jsonl', createReader(engine).part(filter))).trim().split('\n').map((line) => JSON.parse(line) as Line).filter(({ id }) => id !== 'Export');
const nodes = (lines: Line[], label: string): Record<string, any>[] => lines.filter(({ labels }) => labels?.includes(label)).map(({ properties }) => properties);

const VISITS: PartFilter = { events: { mode: { eq: 'VISIT' } } };

describe('a part of the graph', () => {
  it('of events that pass has these, every article that reports one, and the people, states and claims of both', async () => {
    const lines = await linesOf(VISITS);
    expect(nodes(lines, 'Event').map(({ mode }) => mode)).toEqual(['VISIT']);
    expect(nodes(lines, 'Article').map(({ url }) => url).sort()).toEqual(['https://copy.example/visit', 'https://news.example/visit']);
    expect(nodes(lines, 'Person').map(({ nameEn }) => nameEn)).toEqual(['Yerlan Zhumabayev']);
    expect(nodes(lines, 'Country').map(({ code }) => code)).toEqual(['KW', 'KZ']);
    expect(nodes(lines, 'Occupancy')).toHaveLength(1);
    const articles = new Set(nodes(lines, 'Article').map(({ id }) => id));
    expect(nodes(lines, 'Claim').length).toBeGreaterThan(3);
    for (const { articleId } of nodes(lines, 'Claim')) expect(articles).toContain(articleId);
  });

  it('of articles that pass has these and what they report', async () => {
    const lines = await linesOf({ articles: { language: { eq: 'kk' } } });
    expect(nodes(lines, 'Article').map(({ language }) => language)).toEqual(['kk']);
    expect(nodes(lines, 'Event').every(({ countries }) => countries.includes('KZ'))).toBe(true);
  });

  it('of both has the events that pass where such articles report them', async () => {
    const lines = await linesOf({ ...VISITS, articles: { source: { eq: 'The Courier' } } });
    expect(nodes(lines, 'Article').map(({ url }) => url)).toEqual(['https://news.example/visit']);
    expect(nodes(lines, 'Event')).toHaveLength(1);
    expect(await linesOf({ ...VISITS, articles: { source: { eq: 'Nobody' } } })).toEqual([]);
  });

  it('is closed in itself: every relationship ends at nodes that are in it', async () => {
    for (const filter of [VISITS, { events: {} }, { articles: {} }, { articles: { language: { eq: 'ru' as const } } }]) {
      const lines = await linesOf(filter);
      const ids = new Set(lines.filter(({ type }) => type === 'node').map(({ id }) => id));
      const relationships = lines.filter(({ type }) => type === 'relationship');
      expect(relationships.length).toBeGreaterThan(10);
      for (const { start, end } of relationships) expect([start.id, end.id].filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('leaves out the counters of pairs, the history and the journal, which are of the whole', async () => {
    const labels = new Set((await linesOf({ articles: {} })).flatMap((line) => line.labels ?? []));
    for (const label of ['Pair', 'PairDay', 'Retracted', 'Redirect', 'Change', 'ArticleVersion']) expect(labels).not.toContain(label);
  });

  it.each(EXPORT_FORMAT_NAMES)('can be had as %s', async (format) => {
    const whole = await exportedText(engine, format);
    const part = await textOf(format, createReader(engine).part(VISITS));
    expect(part.length).toBeGreaterThan(100);
    expect(part.length).toBeLessThan(whole.length);
    if (format !== 'csv') expect(part).not.toContain('criticism');
  });
});

describe('events-csv', () => {
  const rows = async (): Promise<Record<string, string>[]> => parse(await exportedText(engine, 'events-csv'), { columns: true });

  it('has an event a row, with its people, one quote and its articles', async () => {
    const visit = (await rows()).find(({ mode }) => mode === 'VISIT')!;
    expect(visit).toMatchObject({
      type: 'CONSULT', modality: 'ACTUAL', date: '2026-03-08', source: 'KZ', target: 'KW', people: 'Yerlan Zhumabayev', quote: 'visited Kuwait', articleCount: '2',
    });
    expect(visit['countries']!.split('; ').sort()).toEqual(['KW', 'KZ']);
    expect(visit['articles']!.split('; ')).toHaveLength(2);
  });

  it('has no cell that a spreadsheet would run', async () => {
    const store = await storeOn(engine);
    const { reading } = await import('../../fixtures/reading.ts');
    await store.record([reading({
      ...HOSTILE_ARTICLE, id: 'formula', url: 'https://news.example/formula', text: 'Kazakh =HYPERLINK("x") Kuwait', people: [],
      events: [{ type: 'ACCUSE', source: ['KZ'], target: ['KW'], quote: '=HYPERLINK("x")', place: '@SUM(A1)' }],
    })]);
    const row = (await rows()).find(({ articles }) => articles === 'formula')!;
    expect([row['quote'], row['place']]).toEqual([`'=HYPERLINK("x")`, `'@SUM(A1)`]);
  });
});
