import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import type { EngineArticleStore } from '../../src/graph/write/article-store.ts';
import { ALL, CRITICISM, onDay, PHONE_CALL, readings, SUMMIT, VISIT } from '../fixtures/articles.ts';
import { reading, type ReadingParts } from '../fixtures/reading.ts';
import { dump, nodesOf, relationshipsOf } from './dump.ts';
import { openGraph, type EngineUnderTest } from './engines.ts';

const KW_KZ = { id: 'KW-KZ', a: 'KW', b: 'KZ' };

/** What becomes of articles that are written, written again, changed and taken away. */
export function recordingSuite(underTest: EngineUnderTest): void {
  describe(`recording articles in ${underTest.name}`, () => {
    let engine: Engine;
    let store: EngineArticleStore;
    beforeEach(async () => {
      await engine?.close();
      ({ engine, store } = await openGraph(underTest));
    });
    afterAll(() => engine?.close());

    const record = async (...parts: ReadingParts[]) => store.record(parts.map(reading));
    const pair = async () => (await nodesOf(engine, 'Pair')).find(({ id }) => id === 'KW-KZ');
    const canonOf = async (id: string): Promise<string> => {
      const to = (await nodesOf(engine, 'Redirect')).find((redirect) => redirect.id === id)?.to;
      return to === undefined ? id : canonOf(to);
    };

    it('creates an article with all that it says', async () => {
      expect(await record(PHONE_CALL)).toEqual([{ id: PHONE_CALL.url, status: 'CREATED', duplicateOf: null }]);
      const [event] = await nodesOf(engine, 'Event');
      expect(event).toMatchObject({ type: 'CONSULT', mode: 'PHONE', countries: ['KZ', 'KW'], counts: true, articleCount: 1, ploverScore: 1.5 });
      expect(event).not.toHaveProperty('date');
      expect(event).not.toHaveProperty('day');
      expect((await nodesOf(engine, 'Minister')).map(({ name }) => name).sort()).toEqual(['Ерлан Жумабаев', 'Халед аль-Фарес']);
      expect((await relationshipsOf(engine, 'HOLDS_OFFICE')).map(({ to }) => to).sort()).toEqual(['KW:FOREIGN_MINISTER', 'KZ:FOREIGN_MINISTER']);
      expect((await relationshipsOf(engine, 'PARTICIPATED_IN')).map(({ to }) => to)).toEqual([event!.id, event!.id]);
      expect((await relationshipsOf(engine, 'BETWEEN'))).toEqual([{ from: event!.id, to: 'KW-KZ', properties: { direction: 'BOTH' } }]);
      expect((await relationshipsOf(engine, 'MADE')).map(({ from }) => from)).toContain('KZ');
      const [report] = (await relationshipsOf(engine, 'REPORTS')).filter(({ to }) => to === event!.id);
      expect(PHONE_CALL.text.slice(report!.properties.start, report!.properties.end)).toBe('провёл телефонный разговор');
    });

    it('counts a pair by day, type and direction, and leaves plans and the undated out of its days', async () => {
      await record(...ALL);
      expect(await pair()).toEqual({ ...KW_KZ, eventCount: 3, undatedEventCount: 1, plannedEventCount: 1, allEventCount: 4 });
      expect((await nodesOf(engine, 'PairDay')).map(({ id, events, score }) => ({ id, events, score })).sort((left, right) => (left.id < right.id ? -1 : 1))).toEqual([
        { id: 'KW-KZ:2026-03-08:CONSULT:VISIT:B_TO_A', events: 1, score: 4 },
        { id: 'KW-KZ:2026-04-01:ACCUSE:-:B_TO_A', events: 1, score: -3 },
      ]);
    });

    it('makes no pairs of a summit of six', async () => {
      await record(SUMMIT);
      expect(await nodesOf(engine, 'Pair')).toEqual([]);
      expect((await relationshipsOf(engine, 'INVOLVES')).map(({ to }) => to).sort()).toEqual(['AZ', 'KG', 'KZ', 'SCO', 'TJ', 'TM', 'UZ', 'XYZ']);
    });

    it('leaves everything as it is the second time', async () => {
      await record(...ALL);
      const before = await dump(engine);
      expect((await record(...ALL)).map(({ status }) => status)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
      expect(await dump(engine)).toEqual(before);
    });

    const ELSEWHERE = { ...PHONE_CALL, url: 'https://copy.example/call' };
    it.each([
      ['the same', PHONE_CALL, { status: 'UNCHANGED', duplicateOf: null }],
      ['the same with another title', { ...VISIT, title: 'Another title' }, { status: 'UPDATED', duplicateOf: null }],
      ['another', CRITICISM, { status: 'CREATED', duplicateOf: null }],
      ['a copy', ELSEWHERE, { status: 'DUPLICATE', duplicateOf: null }],
      ['a later copy', { ...VISIT, url: 'https://copy.example/visit', publishedAt: '2026-03-12' }, { status: 'DUPLICATE', duplicateOf: VISIT.url }],
    ])('foresees what becomes of an article that is %s, and writes nothing', async (_what, parts, expected) => {
      await record(PHONE_CALL, VISIT);
      const before = await dump(engine);
      const foreseen = await store.foresee([reading(parts)]);
      expect(foreseen).toMatchObject([expected]);
      expect(await dump(engine)).toEqual(before);
      expect(await record(parts)).toEqual(foreseen);
    });

    it('knows an article by its id, then by its address, then by its text', async () => {
      const { url: _, ...nowhere } = PHONE_CALL;
      const [stated] = await record({ ...PHONE_CALL, id: 'stated' });
      const [addressed] = await record({ ...VISIT, url: 'HTTPS://News.Example:443/visit/?utm_source=x#top' });
      const [unaddressed] = await record({ ...nowhere, text: `${nowhere.text} Конец.` });
      expect([stated!.id, addressed!.id, unaddressed!.id]).toEqual(['stated', 'https://news.example/visit', expect.stringMatching(/^[0-9a-f]{64}$/)]);
    });

    it('sees through another spelling of the same letters', async () => {
      await record({ ...CRITICISM, text: CRITICISM.text.normalize('NFC') });
      expect(await record({ ...CRITICISM, text: CRITICISM.text.normalize('NFC') })).toMatchObject([{ status: 'UNCHANGED' }]);
      const [decomposed] = await store.record([{ ...reading(CRITICISM), article: { ...reading(CRITICISM).article, text: CRITICISM.text.normalize('NFD') } }]);
      expect(decomposed!.status).toBe('UNCHANGED');
    });

    describe('a duplicate', () => {
      const COPY: ReadingParts = { ...PHONE_CALL, url: 'https://copies.example/1', source: 'Копия', publishedAt: '2026-03-09' };

      it('adds an article and no event', async () => {
        await record(PHONE_CALL);
        expect(await record(COPY)).toEqual([{ id: COPY.url, status: 'DUPLICATE', duplicateOf: null }]);
        const [event, ...others] = await nodesOf(engine, 'Event');
        expect(others).toEqual([]);
        expect(event).toMatchObject({ articleCount: 2, sourceCount: 2, reportedAt: '2026-03-09', day: '2026-03-09', timeBasis: 'REPORT' });
        expect(await nodesOf(engine, 'Statement')).toHaveLength(1);
        expect((await relationshipsOf(engine, 'REPORTS')).filter(({ to }) => to === event!.id).map(({ from }) => from).sort()).toEqual([COPY.url, PHONE_CALL.url]);
        expect(await pair()).toMatchObject({ eventCount: 1, undatedEventCount: 0 });
      });

      it('is one of the earliest published, else of the smallest id, whichever comes first', async () => {
        const copies = [COPY, { ...COPY, url: 'https://copies.example/0' }, { ...COPY, url: 'https://copies.example/9', publishedAt: '2026-03-01' }];
        await record(PHONE_CALL);
        for (const copy of copies) await record(copy);
        const articles = await nodesOf(engine, 'Article');
        expect(Object.fromEntries(articles.map(({ id, duplicateOf }) => [id, duplicateOf]))).toEqual({
          [PHONE_CALL.url!]: copies[2]!.url, [copies[0]!.url!]: copies[2]!.url, [copies[1]!.url!]: copies[2]!.url, [copies[2]!.url!]: undefined,
        });
      });

      it('takes over when the original goes', async () => {
        await record(PHONE_CALL, COPY);
        await store.remove(COPY.url!);
        const [event] = await nodesOf(engine, 'Event');
        expect(event).toMatchObject({ articleId: PHONE_CALL.url, articleCount: 1 });
        expect(event).not.toHaveProperty('day');
        const [article] = await nodesOf(engine, 'Article');
        expect(article).not.toHaveProperty('duplicateOf');
        expect(await pair()).toMatchObject({ eventCount: 1, undatedEventCount: 1 });
      });
    });

    describe('an article that changes', () => {
      const CORRECTED: ReadingParts = {
        ...CRITICISM,
        text: 'Исправлено. Ерлан Жумабаев, глава МИД Казахстана, раскритиковал Кувейт.',
      };

      it('is updated, and the graph is as if it had always said so', async () => {
        await record(...ALL);
        expect(await record(CORRECTED)).toMatchObject([{ status: 'UPDATED' }]);
        const updated = (await dump(engine)).filter((line) => !/Retracted|RETRACTED/.test(line));
        await engine.close();
        ({ engine, store } = await openGraph(underTest));
        await record(PHONE_CALL, VISIT, CORRECTED, SUMMIT);
        expect(updated).toEqual(await dump(engine));
      });

      it('keeps what it said before as history, with the time at which it ended', async () => {
        await record(CRITICISM);
        const before = await nodesOf(engine, 'Claim');
        await record(CORRECTED);
        const history = await nodesOf(engine, 'Retracted');
        expect(history.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
        expect(history.every(({ recordedFrom, recordedTo }) => recordedFrom <= recordedTo)).toBe(true);
        expect(history.map(({ kind }) => kind).sort()).toEqual(['EventClaim', 'OfficeClaim', 'PersonClaim']);
        expect((await relationshipsOf(engine, 'SUPPORTED_BY')).some(({ to }) => history.some(({ id }) => id === to))).toBe(false);
      });

      it('takes away what only it supported, and no more', async () => {
        await record(...ALL);
        await record({ ...CRITICISM, text: 'Ничего не произошло.', countries: {}, people: [], events: [] });
        expect(await pair()).toEqual({ ...KW_KZ, eventCount: 2, undatedEventCount: 1, plannedEventCount: 1, allEventCount: 3 });
        expect((await nodesOf(engine, 'Person')).find(({ nameRu }) => nameRu === 'Ерлан Жумабаев')).toMatchObject({ articleCount: 3 });
        expect((await nodesOf(engine, 'PairDay')).map(({ type }) => type)).toEqual(['CONSULT']);
      });

      it('lets ids once given go on resolving', async () => {
        await record(CRITICISM);
        const [event] = await nodesOf(engine, 'Event');
        const [person] = await nodesOf(engine, 'Person');
        await record(CORRECTED);
        const [eventNow] = await nodesOf(engine, 'Event');
        const [personNow] = await nodesOf(engine, 'Person');
        expect(eventNow!.id).not.toBe(event!.id);
        expect(await canonOf(event!.id)).toBe(eventNow!.id);
        expect(await canonOf(person!.id)).toBe(personNow!.id);
        await record({ ...CORRECTED, text: `Снова. ${CORRECTED.text}` });
        const [eventAtLast] = await nodesOf(engine, 'Event');
        expect([await canonOf(event!.id), await canonOf(eventNow!.id)]).toEqual([eventAtLast!.id, eventAtLast!.id]);
      });

      it('is as at first when it changes back', async () => {
        await record(...ALL);
        const first = await dump(engine);
        await record(CORRECTED);
        await record(CRITICISM);
        expect((await dump(engine)).filter((line) => !/Retracted|RETRACTED/.test(line))).toEqual(first);
      });

      it('is read anew by another extractor though its content is the same', async () => {
        await record(CRITICISM);
        expect(await record({ ...CRITICISM, extractor: 'fixture-2', events: [] })).toMatchObject([{ status: 'UNCHANGED' }]);
        expect(await nodesOf(engine, 'Event')).toEqual([]);
        expect((await nodesOf(engine, 'Article'))[0]).toMatchObject({ extractor: 'fixture-2' });
      });
    });

    describe('an article that goes', () => {
      it('takes with it what nothing else supports, and no more', async () => {
        await record(PHONE_CALL, VISIT, SUMMIT);
        const without = await dump(engine);
        await record(CRITICISM);
        expect(await store.remove(CRITICISM.url!)).toBe(true);
        expect(await dump(engine)).toEqual(without);
      });

      it('leaves nothing when it was the last', async () => {
        const empty = await dump(engine);
        await record(...ALL);
        await record({ ...CRITICISM, text: `${CRITICISM.text} Так.` });
        for (const { url } of ALL) await store.remove(url!);
        expect(await dump(engine)).toEqual(empty);
        expect(await nodesOf(engine, 'Redirect')).toEqual([]);
      });

      it('cannot go twice', async () => {
        await record(CRITICISM);
        expect([await store.remove(CRITICISM.url!), await store.remove(CRITICISM.url!)]).toEqual([true, false]);
      });
    });

    it('gives a person the most frequent form of the name in each language, and the label of a minister for the office', async () => {
      const told = (name: string, index: number, office: 'FOREIGN_MINISTER' | 'AMBASSADOR'): ReadingParts => ({
        url: `https://names.example/${index}`, language: 'ru', text: `Номер ${index}: ${name}.`, people: [{ name, country: 'KZ', office }], publishedAt: `2026-01-0${index}`,
      });
      await record(told('Семён Ежов', 1, 'FOREIGN_MINISTER'), told('Семен Ежов', 2, 'AMBASSADOR'), told('Семен Ежов', 3, 'AMBASSADOR'));
      const [person, ...others] = await nodesOf(engine, 'Minister');
      expect(others).toEqual([]);
      expect(person).toMatchObject({ nameRu: 'Семен Ежов', nameForms: ['Семен Ежов', 'Семён Ежов'], nameCounts: [2, 1], articleCount: 3 });
      expect((await nodesOf(engine, 'Occupancy')).find(({ office }) => office === 'AMBASSADOR')).toMatchObject({ firstSeen: '2026-01-02', lastSeen: '2026-01-03', articleCount: 2, personId: person!.id });
      await store.remove('https://names.example/1');
      expect(await nodesOf(engine, 'Minister')).toEqual([]);
      expect((await nodesOf(engine, 'Office')).map(({ id }) => id)).toEqual(['KZ:AMBASSADOR']);
    });

    it('gives the same graph in any order, together or one by one, with changes and copies on the way', async () => {
      const copy = reading({ ...PHONE_CALL, url: 'https://a.example/copy', publishedAt: '2026-02-01', source: 'вестник' });
      const all = [...readings(), copy];
      const draft = reading({ ...VISIT, text: `${VISIT.text} Draft.` });
      await store.record(all);
      const expected = await dump(engine);
      for (const order of [[4, 3, 2, 1, 0], [2, 0, 4, 1, 3], [1, 4, 0, 3, 2]]) {
        await engine.close();
        ({ engine, store } = await openGraph(underTest));
        await store.record([draft]);
        for (const index of order) await store.record([all[index]!]);
        expect((await dump(engine)).filter((line) => !/Retracted|RETRACTED/.test(line))).toEqual(expected);
      }
    });

    it('loses nothing of fifty articles that are written at once and share people, states and source', async () => {
      const shared = Array.from({ length: 50 }, (_, index) =>
        reading({ ...onDay(CRITICISM, index), url: `https://many.example/${index}`, text: `${CRITICISM.text} Номер ${index}.`, publishedAt: `2026-04-0${1 + (index % 3)}` }));
      const recorded = await Promise.all(shared.map((one) => store.record([one])));
      expect(recorded.flat().map(({ status }) => status)).toEqual(Array(50).fill('CREATED'));
      expect(await pair()).toMatchObject({ eventCount: 50, allEventCount: 50 });
      expect((await nodesOf(engine, 'PairDay')).reduce((sum, { events }) => sum + events, 0)).toBe(50);
      expect(await nodesOf(engine, 'Person')).toMatchObject([{ articleCount: 50, nameCounts: [50] }]);
      expect(await nodesOf(engine, 'Occupancy')).toMatchObject([{ articleCount: 50, firstSeen: '2026-04-01', lastSeen: '2026-04-03' }]);
      expect(await nodesOf(engine, 'Source')).toMatchObject([{ articleCount: 50 }]);
      expect(await nodesOf(engine, 'Event')).toHaveLength(50);
    });

    it('makes one event of an article that comes ten times at once from ten places', async () => {
      const copies = Array.from({ length: 10 }, (_, index) => reading({ ...PHONE_CALL, url: `https://copies.example/${index}` }));
      const recorded = (await Promise.all(copies.map((one) => store.record([one])))).flat();
      expect(recorded.map(({ status }) => status).sort()).toEqual(['CREATED', ...Array(9).fill('DUPLICATE')]);
      expect(await nodesOf(engine, 'Event')).toMatchObject([{ articleCount: 10 }]);
      expect((await nodesOf(engine, 'Article')).filter(({ duplicateOf }) => duplicateOf === 'https://copies.example/0')).toHaveLength(9);
    });

    it('creates an article once that comes ten times at once', async () => {
      const recorded = (await Promise.all(Array.from({ length: 10 }, () => record(VISIT)))).flat();
      expect(recorded.map(({ status }) => status).sort()).toEqual(['CREATED', ...Array(9).fill('UNCHANGED')]);
      expect(await nodesOf(engine, 'Event')).toHaveLength(2);
    });
  });
}
