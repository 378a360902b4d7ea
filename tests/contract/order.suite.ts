import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/article.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Engine } from '../../src/graph/engine.ts';
import type { Reading } from '../../src/graph/store.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { shuffles } from '../fixtures/shuffles.ts';
import { dump, nodesOf } from './dump.ts';
import { openGraph, type EngineUnderTest } from './engines.ts';

const read = (article: ArticleInput): Reading => ({ article, record: extract(article) });

const seeds = readdirSync(packageFile('seeds/articles'))
  .map((file) => ({ ...(JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput), name: null }));

/** What an agency makes of another's report: its own first line, and one paragraph less. */
const rewritten = (article: ArticleInput, index: number): ArticleInput => {
  const paragraphs = article.text.split('\n\n');
  return { ...article, id: `rewrite-${index}`, url: null, source: 'Wire', publishedAt: index % 2 ? article.publishedAt : null, text: ['—', ...(paragraphs.length > 3 ? paragraphs.slice(0, -1) : paragraphs)].join('\n\n') };
};

/** Articles that share people, events and wording across languages, and some that come in another version first. */
const articles = [...seeds, ...seeds.filter((_, index) => index % 3 === 0).map(rewritten)];
const readings = articles.map(read);
const drafts = articles.filter((_, index) => index % 5 === 0).map((article) => read({ ...article, text: article.text.split('\n\n').slice(0, 2).join('\n\n') }));
const visitor = read({ ...seeds[0]!, id: 'visitor', url: null, text: `${seeds[0]!.text}\n\nКонец.`, publishedAt: '2001-01-01' });

/** That the graph is a function of what articles say, and of nothing else. */
export function orderSuite(underTest: EngineUnderTest): void {
  describe(`the order of articles in ${underTest.name}`, () => {
    const engines: Engine[] = [];
    afterEach(async () => {
      for (const engine of engines.splice(0)) await engine.close();
    });
    const graphOf = async (write: (record: (...batch: Reading[]) => Promise<unknown>, remove: (id: string) => Promise<boolean>) => Promise<void>): Promise<Engine> => {
      const { engine, store } = await openGraph(underTest);
      engines.push(engine);
      await write((...batch) => store.record(batch), (id) => store.remove(id));
      return engine;
    };
    const current = async (engine: Engine): Promise<string[]> => (await dump(engine)).filter((line) => !/Retracted|RETRACTED/.test(line));

    it.each(shuffles(readings.map((_, index) => index), underTest.name === 'Grafeo' ? 6 : 2).map((order, number) => [number, order]))(
      'leaves no trace (order %i): one by one, with drafts, and with a visitor that goes again', { timeout: 240_000 }, async (_, order) => {
        const together = await current(await graphOf(async (record) => { await record(...readings); }));
        const oneByOne = await current(await graphOf(async (record, remove) => {
          for (const draft of drafts) await record(draft);
          await record(visitor);
          for (const [position, index] of (order as number[]).entries()) {
            await record(readings[index]!);
            if (position === 20) expect(await remove('visitor')).toBe(true);
          }
        }));
        expect(oneByOne).toEqual(together);
      });

    it('makes one person of a minister who is named in three languages', async () => {
      const engine = await graphOf(async (record) => { await record(...readings); });
      const people = await nodesOf(engine, 'Person');
      for (const { nameRu, nameEn, nameKk } of people.filter(({ nameEn: name }) => /Kosherbay|Balakrishnan/.test(name ?? '')))
        expect([nameRu, nameEn, nameKk].filter((name) => name !== undefined).length).toBeGreaterThan(1);
      expect(people.filter(({ nameEn: name, nameRu: other }) => /Balakrishnan/.test(name ?? '') || /Балакришнан/.test(other ?? ''))).toHaveLength(1);
    });
  });
}
