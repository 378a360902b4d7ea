import { describe, expect, it } from 'vitest';
import type { Engine, Transaction } from '../../src/graph/engine.ts';
import { People } from '../../src/graph/read/people.ts';
import { FOREIGN_MINISTER_ON, threeMinisters } from '../fixtures/ministers.ts';
import { reading } from '../fixtures/reading.ts';
import { shuffles } from '../fixtures/shuffles.ts';
import { dump, nodesOf, relationshipsOf } from './dump.ts';
import { openGraph, storeOn, type EngineUnderTest } from './engines.ts';

const OFFICES = ['FOREIGN_MINISTER'] as const;

/** Who held an office and when, whatever the order in which it was told. */
export function officesSuite(underTest: EngineUnderTest): void {
  describe(`offices in time in ${underTest.name}`, () => {
    const holderOn = async (engine: Engine, at: string | null): Promise<string | null> => (await new People(engine).holders([{ country: 'CZ', offices: OFFICES }], at))[0]![0]?.nameEn ?? null;
    const termsOf = async (engine: Engine) => (await nodesOf(engine, 'Occupancy'))
      .filter(({ office }) => office === 'FOREIGN_MINISTER')
      .sort((one, other) => (one.presentFrom < other.presentFrom ? -1 : 1));

    it('are answered for ten days out of ten articles in three languages', async () => {
      const { engine, store } = await openGraph(underTest);
      await store.record(threeMinisters());
      for (const [day, name] of FOREIGN_MINISTER_ON) expect([day, await holderOn(engine, day)]).toEqual([day, name]);
      await engine.close();
    });

    it('begin and end where articles prove it, with the claim that does', async () => {
      const { engine, store } = await openGraph(underTest);
      await store.record(threeMinisters());
      const [first, second, third] = await termsOf(engine);
      expect(first).toMatchObject({ firstSeen: '2021-05-10', lastSeen: '2022-11-20', to: '2023-04-03', toBasis: 'SUCCESSION', status: 'FORMER', heldUntil: '2023-04-02' });
      expect(first).not.toHaveProperty('from');
      expect(second).toMatchObject({ from: '2023-04-03', to: '2024-11-22', toBasis: 'STATED', status: 'FORMER', heldFrom: '2023-04-03', heldUntil: '2024-11-22' });
      expect(third).toMatchObject({ firstSeen: '2025-02-10', lastSeen: '2025-06-20', status: 'CURRENT' });
      expect(third).not.toHaveProperty('from');
      expect(third).not.toHaveProperty('heldUntil');
      const places = await new People(engine).officeClaims([first!.toClaim, second!.toClaim]);
      expect(places.map((place) => place!.quote)).toEqual(['Pavel Orlov was appointed Foreign Minister of Czechia on 3 April 2023', expect.stringContaining('освобождён от должности')]);
      expect((await relationshipsOf(engine, 'HOLDS_OFFICE')).filter(({ to }) => to === 'CZ:FOREIGN_MINISTER').map(({ properties: { from, to } }) => `${from ?? '?'}..${to ?? '?'}`).sort()).toEqual(['2023-04-03..2024-11-22', '?..2023-04-03', '?..?']);
      await engine.close();
    });

    it('are the same in any order of the articles, and as if an article had never been when it goes', async () => {
      const readings = threeMinisters();
      const expected = await openGraph(underTest);
      await expected.store.record(readings);
      const graph = await dump(expected.engine);
      await expected.engine.close();
      for (const order of shuffles(readings, underTest.name === 'Grafeo' ? 6 : 2)) {
        const { engine, store } = await openGraph(underTest);
        for (const one of order) await store.record([one]);
        expect(await dump(engine)).toEqual(graph);
        for (const one of order.slice(0, 3)) {
          await store.remove(one.article.id!);
          await store.record([one]);
        }
        expect(await dump(engine)).toEqual(graph);
        await engine.close();
      }
    }, 240_000);

    it('lose what only a deleted article proved', async () => {
      const { engine, store } = await openGraph(underTest);
      await store.record(threeMinisters());
      await store.remove('ministers-2023-04-05');
      const [first, second] = await termsOf(engine);
      expect(first).toMatchObject({ heldUntil: '2023-09-11' });
      expect(first).not.toHaveProperty('to');
      expect(second).toMatchObject({ heldFrom: '2023-09-12', to: '2024-11-22' });
      expect(second).not.toHaveProperty('from');
      expect((await relationshipsOf(engine, 'SUPPORTED_BY')).filter(({ from }) => from === second!.id)).toHaveLength(3);
      await engine.close();
    });

    it('read no claim again for the daily news of whoever is in office', async () => {
      const { engine } = await openGraph(underTest);
      const asked: string[] = [];
      const listening: Engine = Object.assign(Object.create(engine) as Engine, {
        write: <T>(work: (transaction: Transaction) => Promise<T>) => engine.write((transaction) => work({
          run: (statement, parameters) => {
            asked.push(statement);
            return transaction.run(statement, parameters);
          },
          lock: (keys) => transaction.lock(keys),
        })),
      });
      const store = await storeOn(listening);
      const news = (day: number) => reading({
        id: `news-${day}`, publishedAt: `2024-03-${String(day).padStart(2, '0')}`, text: `Foreign Minister Anna Berg spoke on day ${day}.`, people: [{ name: 'Anna Berg', country: 'CZ', office: 'FOREIGN_MINISTER' }],
      });
      await store.record([news(10)]);
      asked.length = 0;
      for (const day of [11, 12, 14, 13, 20]) await store.record([news(day)]);
      expect(asked.filter((statement) => statement === 'write/lookup/office-claims')).toEqual([]);
      expect(await termsOf(engine)).toMatchObject([{ firstSeen: '2024-03-10', lastSeen: '2024-03-20', articleCount: 6 }]);
      expect(await relationshipsOf(engine, 'SUPPORTED_BY')).toHaveLength(12);
      await engine.close();
    });
  });
}
