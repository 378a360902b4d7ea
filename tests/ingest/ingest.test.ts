import { describe, expect, it } from 'vitest';
import { articleKey, contentHash } from '../../src/domain/article-key.ts';
import type { ArticleInput } from '../../src/domain/article.ts';
import { BadInput, EngineUnavailable, UnknownLanguage } from '../../src/domain/errors.ts';
import type { ArticleStore, Reading, Recorded } from '../../src/graph/store.ts';
import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { createIngest } from '../../src/ingest/ingest.ts';
import { dump } from '../contract/dump.ts';
import { storeOn } from '../contract/engines.ts';
import { ALL } from '../fixtures/articles.ts';
import { reading } from '../fixtures/reading.ts';

const extract = ({ text, id }: ArticleInput) => {
  if (text.includes('Klingon')) throw new UnknownLanguage('The language of the article is none that is read; give Russian, English or Kazakh.');
  return reading({ id: id ?? undefined, text }).record;
};
const article = (id: string, text = `Text of ${id}.`): ArticleInput => reading({ id, text }).article;
const articles = (count: number): ArticleInput[] => Array.from({ length: count }, (_, index) => article(`a${index}`));

/** A store that keeps what it was given, and fails on texts that say so. */
class Memory implements Pick<ArticleStore, 'record' | 'foresee'> {
  readonly calls: string[][] = [];
  readonly contents = new Map<string, string>();
  underWay = 0;
  mostUnderWay = 0;

  async record(readings: Reading[]): Promise<Recorded[]> {
    this.calls.push(readings.map((one) => articleKey(one.article)));
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.underWay--;
    if (readings.some((one) => one.article.text.includes('refused'))) throw new Error('refused by the store');
    if (readings.some((one) => one.article.text.includes('unplugged'))) throw new EngineUnavailable('The graph is gone.');
    const recorded = await this.foresee(readings);
    for (const one of readings) this.contents.set(articleKey(one.article), contentHash(one.article));
    return recorded;
  }

  async foresee(readings: Reading[]): Promise<Recorded[]> {
    return readings.map((one) => {
      const id = articleKey(one.article);
      const status = !this.contents.has(id) ? 'CREATED' : this.contents.get(id) === contentHash(one.article) ? 'UNCHANGED' : 'UPDATED';
      return { id, status, duplicateOf: null };
    });
  }
}

describe('ingesting', () => {
  it('reads and writes one article', async () => {
    const { ingest } = createIngest({ store: new Memory(), extract });
    expect(await ingest(article('one'))).toMatchObject({ id: 'one', status: 'CREATED', error: null, record: { id: 'one' } });
  });

  it('reads without writing, and says what ingesting would become of it', async () => {
    const store = new Memory();
    const { ingest, read } = createIngest({ store, extract });
    expect(await read(article('one'))).toMatchObject({ id: 'one', status: 'CREATED', error: null, record: { id: 'one' } });
    expect(store.contents.size).toBe(0);
    await ingest(article('one'));
    expect(await read(article('one'))).toMatchObject({ status: 'UNCHANGED' });
    expect(await read(article('one', 'Another text.'))).toMatchObject({ status: 'UPDATED' });
    expect(await read(article('two', ' '))).toMatchObject({ id: 'two', status: 'FAILED', record: null, error: expect.any(BadInput) });
  });

  it.each(['', ' \n\t '])('says that %j is no article', async (text) => {
    const outcome = await createIngest({ store: new Memory(), extract }).ingest(article('one', text));
    expect(outcome).toMatchObject({ id: 'one', status: 'FAILED', record: null });
    expect(outcome.error).toBeInstanceOf(BadInput);
  });

  it('goes on past what cannot be read and what cannot be written, and tells of each in its place', async () => {
    const store = new Memory();
    const given = articles(30);
    given[3] = article('a3', 'tlhIngan Hol, Klingon');
    given[7] = article('a7', 'refused');
    given[20] = article('a20', '');
    const told: string[] = [];
    const summary = await createIngest({ store, extract }).ingestAll(given, { batchSize: 10, onProgress: ({ id, status }, done) => told.push(`${done} ${id} ${status}`) });
    expect(summary).toEqual({ total: 30, CREATED: 27, UNCHANGED: 0, UPDATED: 0, DUPLICATE: 0, FAILED: 3 });
    expect(told).toEqual(given.map(({ id }, index) => `${index + 1} ${id} ${[3, 7, 20].includes(index) ? 'FAILED' : 'CREATED'}`));
    expect(store.contents.size).toBe(27);
  });

  it('does not try every article of a batch when the graph is gone', async () => {
    const store = new Memory();
    const summary = await createIngest({ store, extract }).ingestAll([...articles(5), article('x', 'unplugged')], { batchSize: 10 });
    expect(summary.FAILED).toBe(6);
    expect(store.calls).toHaveLength(1);
  });

  it('writes in batches, several at once and no more than asked for', async () => {
    const store = new Memory();
    await createIngest({ store, extract }).ingestAll(articles(100), { batchSize: 10, concurrency: 3 });
    expect(store.calls.map((call) => call.length)).toEqual(Array(10).fill(10));
    expect(store.mostUnderWay).toBe(3);
  });

  it('takes from a stream no more than it has under way', async () => {
    const store = new Memory();
    let ahead = 0;
    let most = 0;
    async function* stream(): AsyncGenerator<ArticleInput> {
      for (const one of articles(200)) {
        most = Math.max(most, ++ahead);
        yield one;
      }
    }
    await createIngest({ store, extract }).ingestAll(stream(), { batchSize: 10, concurrency: 2, onProgress: () => ahead-- });
    expect(most).toBeLessThanOrEqual(41);
  });

  it('writes an article that comes twice in the order in which it came', async () => {
    const store = new Memory();
    const statuses: string[] = [];
    const given = [...articles(5), article('a1', 'Text of a1, corrected.'), article('a1', 'Text of a1, corrected.')];
    await createIngest({ store, extract }).ingestAll(given, { batchSize: 100, onProgress: ({ status }) => statuses.push(status) });
    expect(statuses).toEqual([...Array(5).fill('CREATED'), 'UPDATED', 'UNCHANGED']);
    expect(store.contents.get('a1')).toBe(contentHash(article('a1', 'Text of a1, corrected.')));
  });

  it('ends what is under way when the stream breaks, and then says so', async () => {
    const store = new Memory();
    async function* broken(): AsyncGenerator<ArticleInput> {
      yield* articles(25);
      throw new Error('the file ends here');
    }
    let told = 0;
    await expect(createIngest({ store, extract }).ingestAll(broken(), { batchSize: 10, onProgress: () => told++ })).rejects.toThrow('the file ends here');
    expect([told, store.underWay]).toEqual([20, 0]);
  });

  it('gives the same graph in one batch, in many and one by one', async () => {
    const readings = ALL.map(reading);
    const byUrl = new Map(readings.map((one) => [one.article.url, one.record]));
    const dumps: string[][] = [];
    for (const batchSize of [1, 2, 100]) {
      const engine = await openEngine(IN_MEMORY);
      const ingest = createIngest({ store: await storeOn(engine), extract: ({ url }) => byUrl.get(url)! });
      await ingest.ingestAll(readings.map((one) => one.article), { batchSize });
      dumps.push(await dump(engine));
      await engine.close();
    }
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[2]).toEqual(dumps[0]);
  });
});
