import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/domain/article.ts';
import { BadInput, LimitExceeded } from '../../src/domain/errors.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { Engine } from '../../src/graph/engine.ts';
import { windowOf, type PageRequest } from '../../src/graph/read/page.ts';
import { createReader, type Reader } from '../../src/graph/read/reader.ts';
import type { SearchHit, SearchRequest } from '../../src/graph/read/search.ts';
import type { Reading } from '../../src/graph/store.ts';
import type { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { EngineCurationStore } from '../../src/graph/write/curation-store.ts';
import { buildSearch } from '../../src/graph/write/search-build.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { reading } from '../fixtures/reading.ts';
import { dump, nodesOf } from './dump.ts';
import { openGraph, type EngineUnderTest } from './engines.ts';
import { QUESTIONS } from './search.questions.ts';

const seeds = (): Reading[] => readdirSync(packageFile('seeds/articles')).map((file) => {
  const article: ArticleInput = { ...(JSON.parse(readFileSync(packageFile(`seeds/articles/${file}`), 'utf8')) as ArticleInput), name: file.replace('.json', '') };
  return { article, record: extract(article) };
});

const ORDER = { by: 'SCORE', descending: true };
const plain = (id: string, text: string, publishedAt: string | null = null): Reading => reading({ id, title: null, text, publishedAt, language: 'en' });

/** That both engines find the same, and that the index says what the graph says and nothing else. */
export function searchSuite(underTest: EngineUnderTest): void {
  describe(`search in ${underTest.name}`, () => {
    let engine: Engine;
    let store: EngineArticleStore;
    let read: Reader;
    const open = async (...readings: Reading[]): Promise<void> => {
      ({ engine, store } = await openGraph(underTest));
      read = createReader(engine);
      if (readings.length > 0) await store.record(readings);
    };
    const answer = (request: SearchRequest, page: PageRequest = {}) => read.search(request, windowOf(page, ORDER));
    const hits = async (text: string, rest: Partial<SearchRequest> = {}, page: PageRequest = {}): Promise<SearchHit[]> =>
      (await answer({ text, ...rest }, page)).page.edges.map(({ node }) => node);
    const found = async (text: string, rest: Partial<SearchRequest> = {}): Promise<string[]> => (await hits(text, { kinds: ['ARTICLE'], ...rest })).map(({ key }) => key);
    const index = async () => (await dump(engine)).filter((line) => /^\((SearchPage|SearchDocument) /.test(line));

    describe('over the seeds', () => {
      beforeAll(() => open(...seeds()));
      afterAll(() => engine.close());

      const named = async ({ kind, key }: SearchHit): Promise<string> => {
        if (kind === 'ARTICLE') return (await read.articles.byIds([key]))[0]!.name!;
        if (kind === 'PERSON') return (await read.people.byIds([key]))[0]!.name;
        if (kind !== 'EVENT') return key;
        const [event] = await read.events.byIds([key]);
        return `${event!.type} ${event!.mode} ${event!.countries.join(',')}`;
      };

      it.each(QUESTIONS)('answers %j among %j first with %s', async (text, kinds, expected) => {
        const [first] = await hits(text.replace('…', ''), { kinds, asYouType: text.endsWith('…') }, { first: 1 });
        expect(first && (await named(first))).toBe(expected);
      });

      it('puts what has all words above what has some, and gives no answer twice', async () => {
        const all = await hits('Кувейт переговоры', {}, { first: 100 });
        const scores = all.filter(({ kind }) => kind === 'ARTICLE').map(({ score }) => score);
        expect(scores.filter((score) => score > 0.5)).toHaveLength(2);
        expect(scores.filter((score) => score < 0.45).length).toBeGreaterThan(2);
        expect(new Set(all.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(all.length);
      });

      it('finds the same page by page, forwards and backwards', async () => {
        const whole = await hits('Сингапур', {}, { first: 100 });
        for (const forward of [true, false]) {
          const paged: SearchHit[] = [];
          for (let cursor: string | null = null; ; ) {
            const { page, total } = await answer({ text: 'Сингапур' }, forward ? { first: 7, after: cursor } : { last: 7, before: cursor });
            expect(total).toBe(whole.length);
            paged[forward ? 'push' : 'unshift'](...page.edges.map(({ node }) => node));
            if (!(forward ? page.hasNextPage : page.hasPreviousPage)) break;
            cursor = forward ? page.edges.at(-1)!.cursor : page.edges[0]!.cursor;
          }
          expect(paged).toEqual(whole);
        }
      });

      it('takes a period, states and a language', async () => {
        const kindsOf = async (filter: SearchRequest['filter']) => new Set((await hits('Сингапур', { filter }, { first: 100 })).map(({ kind }) => kind));
        expect(await kindsOf({ period: { from: '2024' } })).toEqual(new Set(['ARTICLE', 'EVENT']));
        expect(await kindsOf({ language: 'kk' })).toEqual(new Set(['ARTICLE']));
        expect((await found('talks', { filter: { language: 'ru' } }))).toEqual([]);
        const events = await hits('встреча', { kinds: ['EVENT'], filter: { countries: ['BN', 'SG'] } }, { first: 100 });
        expect(events.length).toBeGreaterThan(1);
        for (const event of await read.events.byIds(events.map(({ key }) => key))) expect(event!.countries).toEqual(expect.arrayContaining(['BN', 'SG']));
        for (const event of await read.events.byIds((await hits('встреча', { kinds: ['EVENT'], filter: { period: { from: '2023-12', to: '2023-12' } } })).map(({ key }) => key))) expect(event!.day).toMatch(/^2023-12/);
      });

      it.each(['the', 'и в на', 'квазифлогистон', '* OR *', "') RETURN 1 //", 'Kuwait~ AND (', 'title:[* TO *]', 'MATCH (n) DETACH DELETE n', '{"$gt": ""}', '\u0000\uD800 x1', '~-rd-g-n', 'A переговоры 0', 'country=KZ'])(
        'takes %j for words and no more', async (text) => {
          await answer({ text });
          await answer({ text, asYouType: true });
          expect((await nodesOf(engine, 'Article')).length).toBeGreaterThan(20);
        });

      it.each(['', '  ', '?!…', '/.*/', '"\\', 'я'])('refuses %j, which holds no word', async (text) => {
        await expect(answer({ text })).rejects.toBeInstanceOf(BadInput);
      });

      it('refuses a text that is no question', async () => {
        await expect(answer({ text: 'слово '.repeat(2_000) })).rejects.toBeInstanceOf(LimitExceeded);
      });

      it('is made anew out of the graph as it was made with it', async () => {
        const before = await index();
        await buildSearch(engine);
        expect(await index()).toEqual(before);
      });
    });

    describe('while articles come and go', () => {
      beforeEach(() => open());

      it('finds what was written a moment ago, and no longer what was changed or taken away', async () => {
        await store.record([plain('one', 'Quixotic tales of the sea.')]);
        expect(await found('quixotic tale')).toEqual(['one']);
        await store.record([plain('one', 'Other tales of the sea.')]);
        expect(await found('quixotic')).toEqual([]);
        expect(await found('tales')).toEqual(['one']);
        await store.remove('one');
        expect(await index()).toEqual([]);
        await engine.close();
      });

      it('forgets everything with the last article', async () => {
        const readings = seeds().slice(0, 6);
        await store.record(readings);
        expect((await index()).length).toBeGreaterThan(500);
        for (const { id } of await nodesOf(engine, 'Article')) await store.remove(id);
        expect(await index()).toEqual([]);
        await engine.close();
      });

      it('holds lists of any length, whatever became of them', async () => {
        const articles = Array.from({ length: 450 }, (_, number) => plain(`n${number}`, `Common word ${number}.`));
        await store.record(articles);
        expect((await answer({ text: 'common', kinds: ['ARTICLE'] })).total).toBe(450);
        expect(await found('common 321')).toContain('n321');
        for (let number = 40; number < 450; number++) await store.remove(`n${number}`);
        expect((await answer({ text: 'common', kinds: ['ARTICLE'] })).total).toBe(40);
        const left = await index();
        await engine.close();
        await open(...articles.slice(0, 40).reverse());
        expect(await index()).toEqual(left);
        await engine.close();
      }, 240_000);

      it('puts the later of two that are as good first', async () => {
        await store.record([plain('old', 'Quixotic tales.', '2020-01-01'), plain('new', 'Quixotic tales!', '2024-01-01'), plain('undated', 'Quixotic tales?')]);
        expect(await found('quixotic')).toEqual(['new', 'old', 'undated']);
        await engine.close();
      });

      it('follows people whom curators make one, and back', async () => {
        const naming = (id: string, name: string): Reading => reading({ id, text: `${name} spoke.`, people: [{ name, country: null, office: null }] });
        await store.record([naming('one', 'Ann Fable'), naming('other', 'Bella Fable')]);
        const people = async (text = 'Fable') => (await hits(text, { kinds: ['PERSON'] })).map(({ key }) => key).sort();
        const before = await people();
        const indexBefore = await index();
        expect(before).toHaveLength(2);
        const curation = new EngineCurationStore(engine);
        const decision = await curation.mergePeople([before[0]!, before[1]!], { by: 'test', reason: 'one person' });
        expect(await people()).toHaveLength(1);
        expect(await people('Bella')).toEqual(await people('Ann'));
        await curation.undo(decision.id, { by: 'test', reason: 'two after all' });
        expect(await people()).toEqual(before);
        expect(await index()).toEqual(indexBefore);
        await engine.close();
      });
    });
  });
}
