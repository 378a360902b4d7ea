import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import type { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { EngineCurationStore } from '../../src/graph/write/curation-store.ts';
import { CRITICISM, PHONE_CALL, VISIT } from '../fixtures/articles.ts';
import { reading, type ReadingParts } from '../fixtures/reading.ts';
import { dump, nodesOf, relationshipsOf } from './dump.ts';
import { openGraph, type EngineUnderTest } from './engines.ts';

const curator = { by: 'anna', reason: 'checked with the ministry' };

/** Two reports of one call that nothing but the parties connects, and two ministers of one name. */
const OTHER_CALL: ReadingParts = {
  url: 'https://news.example/other-call', language: 'ru', source: 'The Courier', text: 'Кувейт и Казахстан: министры созвонились. Ерлан Жумабаев позвонил Халеду аль-Фаресу.',
  countries: { KZ: ['Казахстан'], KW: ['Кувейт'] },
  people: [{ name: 'Ерлан Жумабаев', country: 'KZ', office: null }, { name: 'Халед аль-Фарес', quote: 'Халеду аль-Фаресу', country: 'KW', office: null }],
  events: [{ type: 'CONSULT', mode: 'PHONE', source: ['KZ', 'KW'], target: ['KZ', 'KW'], people: ['Ерлан Жумабаев', 'Халед аль-Фарес'], quote: 'созвонились' }],
};
const NAMESAKE: ReadingParts = {
  url: 'https://news.example/namesake', language: 'ru', source: 'Вестник', publishedAt: '2026-06-01', text: 'Ерлан Жумабаев, министр, посетил Эр-Рияд 30 мая 2026 года.',
  countries: { KZ: ['министр'], SA: ['Эр-Рияд'] }, people: [{ name: 'Ерлан Жумабаев', country: 'KZ', office: 'FOREIGN_MINISTER' }],
  events: [{ type: 'CONSULT', mode: 'VISIT', source: ['KZ'], target: ['SA'], people: ['Ерлан Жумабаев'], date: '2026-05-30', quote: 'посетил Эр-Рияд' }],
};

/** Corrections by hand: made, taken back, and kept when articles are read again. */
export function curationSuite(underTest: EngineUnderTest): void {
  describe(`corrections by hand in ${underTest.name}`, () => {
    let engine: Engine;
    let store: EngineArticleStore;
    let curation: EngineCurationStore;
    beforeEach(async () => {
      await engine?.close();
      ({ engine, store } = await openGraph(underTest));
      curation = new EngineCurationStore(engine);
      await store.record([PHONE_CALL, VISIT, CRITICISM, NAMESAKE].map(reading));
    });
    afterAll(() => engine?.close());

    const people = async () => (await nodesOf(engine, 'Person')).map(({ name, nameRu, articleCount, id }) => ({ name: nameRu ?? name, articleCount, id })).sort((left, right) => right.articleCount - left.articleCount);
    const minister = async () => (await people()).find(({ name }) => name === 'Ерлан Жумабаев')!;
    const participants = async (id: string): Promise<string[]> => (await relationshipsOf(engine, 'PARTICIPATED_IN')).filter(({ from }) => from === id).map(({ to }) => to);

    it('make two people of one by the articles that name the other, with their events and offices', async () => {
      const before = await minister();
      expect(before.articleCount).toBe(4);
      await curation.splitPerson(before.id, { articles: [NAMESAKE.url!] }, curator);
      const after = (await people()).filter(({ name }) => name === 'Ерлан Жумабаев');
      expect(after.map(({ articleCount }) => articleCount)).toEqual([3, 1]);
      const visit = (await nodesOf(engine, 'Event')).find(({ countries }) => countries.includes('SA'))!;
      expect(await participants(after[1]!.id)).toEqual([visit.id]);
      expect(await participants(after[0]!.id)).toHaveLength(3);
      expect((await nodesOf(engine, 'Occupancy')).filter(({ office }) => office === 'FOREIGN_MINISTER').map(({ personId }) => personId).sort())
        .toEqual([...after.map(({ id }) => id), (await people()).find(({ name }) => name === 'Халед аль-Фарес')!.id].sort());
      expect((await relationshipsOf(engine, 'MENTIONS')).filter(({ from, to }) => from === NAMESAKE.url && to.startsWith('p-')).map(({ to }) => to)).toEqual([after[1]!.id]);
    });

    it('leave the graph as if they had never been when they are taken back', async () => {
      const before = await dump(engine);
      const split = await curation.splitPerson((await minister()).id, { articles: [NAMESAKE.url!] }, curator);
      expect(await dump(engine)).not.toEqual(before);
      await curation.undo(split.id, { by: 'boris', reason: null });
      expect(await dump(engine)).toEqual(before);
      await expect(curation.undo(split.id, curator)).rejects.toThrow(/was taken back already/);
    });

    it('are kept when articles are read again, changed, and when more come', async () => {
      await curation.splitPerson((await minister()).id, { articles: [NAMESAKE.url!] }, curator);
      await store.record([reading({ ...NAMESAKE, extractor: 'fixture-2' }), reading({ ...CRITICISM, text: `${CRITICISM.text} Дополнено.` })]);
      expect((await people()).filter(({ name }) => name === 'Ерлан Жумабаев').map(({ articleCount }) => articleCount)).toEqual([3, 1]);
    });

    it('give the same graph whether an article comes before or after them', async () => {
      const decide = async () => { await curation.splitPerson((await minister()).id, { articles: [NAMESAKE.url!] }, curator); };
      await decide();
      await store.record([reading(OTHER_CALL)]);
      const after = await nodesOf(engine, 'Person');
      await engine.close();
      ({ engine, store } = await openGraph(underTest));
      curation = new EngineCurationStore(engine);
      await store.record([OTHER_CALL, PHONE_CALL, VISIT, CRITICISM, NAMESAKE].map(reading));
      await decide();
      const counts = (nodes: typeof after) => nodes.map(({ name, articleCount }) => `${name} ${articleCount}`).sort();
      expect(counts(await nodesOf(engine, 'Person'))).toEqual(counts(after));
    });

    it('make one person of two, who keeps both ids', async () => {
      const [first, second] = [await minister(), (await people()).find(({ name }) => name === 'Халед аль-Фарес')!];
      const before = await dump(engine);
      const merged = await curation.mergePeople([first.id, second.id], curator);
      const [person, ...others] = await people();
      expect(others).toEqual([]);
      expect([first.id, second.id]).toContain(person!.id);
      expect((await nodesOf(engine, 'Redirect')).filter(({ to }) => to === person!.id).map(({ id }) => id)).toEqual([first.id, second.id].filter((id) => id !== person!.id));
      await curation.undo(merged.id, curator);
      expect(await dump(engine)).toEqual(before);
      expect((await nodesOf(engine, 'Redirect')).filter(({ id }) => [first.id, second.id].includes(id))).toEqual([]);
    });

    it('make one term of two people\'s and give each his own again, whichever article came first', async () => {
      const deputy = (name: string, day: string): ReadingParts => ({
        url: `https://news.example/deputy-${day}`, language: 'ru', source: 'Вестник', publishedAt: day, text: `Вице-премьер Казахстана ${name} выступил ${day}.`,
        countries: { KZ: ['Казахстана'] }, people: [{ name, country: 'KZ', office: 'DEPUTY_HEAD_OF_GOVERNMENT' }], events: [],
      });
      const names = ['Айдар Омаров', 'Болат Сериков', 'Виктор Цой', 'Галым Ержанов', 'Данияр Касымов', 'Марат Тулегенов'];
      await store.record(names.flatMap((name, index) => [`2026-01-0${index + 1}`, `2026-02-0${index + 1}`].map((day) => reading(deputy(name, day)))));
      const ids = (await people()).filter(({ name }) => names.includes(name)).map(({ id }) => id);
      expect(ids).toHaveLength(names.length);
      const before = await dump(engine);
      for (const [index, id] of ids.slice(1).entries()) {
        const merged = await curation.mergePeople([ids[index]!, id], curator);
        await curation.undo(merged.id, curator);
        expect(await dump(engine)).toEqual(before);
      }
    });

    it('make one event of two and two of one', async () => {
      await store.record([reading(OTHER_CALL)]);
      const calls = async () => (await nodesOf(engine, 'Event')).filter(({ mode }) => mode === 'PHONE');
      const apart = await calls();
      expect(apart).toHaveLength(2);
      const before = await dump(engine);
      const merged = await curation.mergeEvents(apart.map(({ id }) => id), curator);
      expect(await calls()).toMatchObject([{ articleCount: 2 }]);
      await expect(curation.mergeEvents(apart.map(({ id }) => id), curator)).rejects.toThrow(/are one event already/);
      const split = await curation.splitEvent((await calls())[0]!.id, { articles: [OTHER_CALL.url!] }, curator);
      expect(await calls()).toHaveLength(2);
      await curation.undo(split.id, curator);
      expect(await calls()).toHaveLength(1);
      await curation.undo(merged.id, curator);
      expect(await dump(engine)).toEqual(before);
    });

    it('of events are kept when their articles are read again, at the same words', async () => {
      const calls = async () => (await nodesOf(engine, 'Event')).filter(({ mode }) => mode === 'PHONE');
      await store.record([reading(OTHER_CALL)]);
      await curation.mergeEvents((await calls()).map(({ id }) => id), curator);
      await store.record([PHONE_CALL, OTHER_CALL].map((article) => reading({ ...article, extractor: 'fixture-2' })));
      expect(await calls()).toMatchObject([{ articleCount: 2, extractor: 'fixture-2' }]);
      await store.record([reading({ ...OTHER_CALL, text: `Обновлено. ${OTHER_CALL.text}` })]);
      expect(await calls()).toMatchObject([{ articleCount: 2 }]);
    });

    it('say in the journal who decided what, when and why', async () => {
      const split = await curation.splitPerson((await minister()).id, { articles: [NAMESAKE.url!] }, curator);
      await curation.undo(split.id, { by: 'boris', reason: 'it is him after all' });
      await store.remove(NAMESAKE.url!);
      const changes = (await nodesOf(engine, 'Change')).sort((left, right) => (left.id < right.id ? -1 : 1));
      expect(changes.map(({ kind }) => kind)).toEqual([...Array(4).fill('ARTICLE_CREATED'), 'SPLIT_PERSON', 'UNDONE', 'ARTICLE_DELETED']);
      expect(changes[4]).toMatchObject({ subject: split.id, by: 'anna', reason: 'checked with the ministry' });
      expect(changes[5]).toMatchObject({ subject: split.id, by: 'boris' });
    });

    it.each([
      ['an unknown person', () => curation.mergePeople(['p-none', 'p-other'], curator), /There is no person "p-none"/],
      ['one person', async () => { const { id } = await minister(); return curation.mergePeople([id, id], curator); }, /one person already/],
      ['all articles', async () => curation.splitPerson((await minister()).id, { articles: [PHONE_CALL, VISIT, CRITICISM, NAMESAKE].map(({ url }) => url!) }, curator), /some, not all/],
      ['no part', async () => curation.splitPerson((await minister()).id, {}, curator), /either the articles or the names/],
      ['an unknown event', () => curation.splitEvent('e-none', { articles: ['x'] }, curator), /There is no event "e-none"/],
      ['an unknown decision', () => curation.undo('none', curator), /There is no decision "none"/],
    ] as const)('of %s are refused, and change nothing', async (_, correct, message) => {
      const before = await dump(engine);
      await expect(correct()).rejects.toThrow(message);
      expect(await dump(engine)).toEqual(before);
      expect((await nodesOf(engine, 'Change')).every(({ kind }) => kind === 'ARTICLE_CREATED')).toBe(true);
    });
  });
}
