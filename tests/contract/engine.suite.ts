import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.ts';
import { SCHEMA_VERSION } from '../../src/graph/schema-version.ts';
import type { EngineUnderTest } from './engines.ts';
import { storeOn } from './engines.ts';
import { nodesOf } from './dump.ts';

/** What every engine promises: transactions, values, locks. */
export function engineSuite(underTest: EngineUnderTest): void {
  describe(`the engine ${underTest.name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await underTest.open();
      await storeOn(engine);
    });
    afterAll(() => engine.close());

    const save = (...rows: { id: string; [property: string]: any }[]) => engine.write((transaction) => transaction.run('write/save-articles', { rows }));
    const article = async (id: string) => (await nodesOf(engine, 'Article')).find((node) => node.id === id);

    it('says its version', async () => {
      expect(await engine.version()).toMatch(/^\d+\.\d+/);
    });

    it('is set up a second time without a change', async () => {
      const before = await engine.read((transaction) => transaction.run('schema/version'));
      await storeOn(engine);
      expect(await engine.read((transaction) => transaction.run('schema/version'))).toEqual(before);
      expect((await nodesOf(engine, 'Country')).length).toBeGreaterThan(240);
    });

    it('refuses a graph that a newer program made, and changes nothing', async () => {
      const setVersion = (version: number) => engine.write((transaction) => transaction.run('schema/set-version', { version }));
      await setVersion(99);
      await expect(engine.setup()).rejects.toThrow(/newer version of this program \(schema 99.*; update the program/);
      expect(await engine.read((transaction) => transaction.run('schema/version'))).toMatchObject([{ version: 99 }]);
      await setVersion(SCHEMA_VERSION);
      await engine.setup();
    });

    it('writes all of a transaction or nothing', async () => {
      const failing = engine.write(async (transaction) => {
        await transaction.run('write/save-articles', { rows: [{ id: 'half' }] });
        throw new Error('stop here');
      });
      await expect(failing).rejects.toThrow('stop here');
      expect(await article('half')).toBeUndefined();
    });

    it('takes back a transaction in which a statement fails', async () => {
      const failing = engine.write(async (transaction) => {
        await transaction.run('write/save-articles', { rows: [{ id: 'half' }] });
        await transaction.run('write/save-articles', {});
      });
      await expect(failing).rejects.toThrow(/rows/);
      expect(await article('half')).toBeUndefined();
    });

    it('goes on after a failed write', async () => {
      await engine.write(() => Promise.reject(new Error('no'))).catch(() => undefined);
      await save({ id: 'after' });
      expect(await article('after')).toBeDefined();
    });

    it('runs statements that are handed in together in their order', async () => {
      await engine.write((transaction) =>
        Promise.all(Array.from({ length: 50 }, (_, index) => transaction.run('write/save-articles', { rows: [{ id: 'ordered', name: `step ${index}` }] }))));
      expect((await article('ordered'))!.name).toBe('step 49');
    });

    it('lets a reader see its own earlier write, every time', async () => {
      for (let index = 0; index < 30; index++) {
        await save({ id: 'mine', name: `write ${index}` });
        const [row] = await engine.read((transaction) => transaction.run('write/lookup/articles', { ids: ['mine'] }));
        expect(row).toBeDefined();
        expect((await article('mine'))!.name).toBe(`write ${index}`);
      }
    });

    it('gives back values as they were put in', async () => {
      const text = 'Қазақстан — 🇰🇿 ‎"quoted" \\ back\n\ttab \u0000? é';
      await save({ id: 'values', text, whole: 3, large: 9_007_199_254_740_991, float: -2.5, small: 0.1, yes: true, list: ['а', 'ә'], numbers: [1, 0.5], none: [] });
      expect(await article('values')).toEqual({
        id: 'values', text, whole: 3, large: 9_007_199_254_740_991, float: -2.5, small: 0.1, yes: true, list: ['а', 'ә'], numbers: [1, 0.5], none: [],
      });
    });

    it('leaves out what is null, and forgets what becomes null', async () => {
      await save({ id: 'nulls', title: null, name: 'once' });
      expect(await article('nulls')).toEqual({ id: 'nulls', name: 'once' });
      await save({ id: 'nulls', title: 'now', name: null });
      expect(await article('nulls')).toEqual({ id: 'nulls', title: 'now' });
    });

    it('returns integers and floats as plain numbers', async () => {
      const [row] = await engine.read((transaction) => transaction.run('write/lookup/articles', { ids: ['values'] }));
      expect(Object.keys(row!.article)).toContain('contentHash');
      const values = (await article('values'))!;
      expect([typeof values.whole, typeof values.float]).toEqual(['number', 'number']);
    });

    it('lets one writer after the other into what both hold', async () => {
      let inside = 0;
      let most = 0;
      const enter = () => engine.write(async (transaction) => {
        await transaction.lock(['door', 'window']);
        most = Math.max(most, ++inside);
        await transaction.run('write/save-articles', { rows: [{ id: 'room' }] });
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
      });
      await Promise.all(Array.from({ length: 8 }, enter));
      expect(most).toBe(1);
      expect(await nodesOf(engine, 'Lock')).toEqual([]);
    });
  });
}
