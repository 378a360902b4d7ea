import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKey } from '../../../src/graph/search/entry.ts';
import { movedPages, pageCount, pageOf } from '../../../src/graph/search/pages.ts';

const keys = Array.from({ length: 2_000 }, (_, number) => documentKey('A', `article ${number}`));

describe('the pages of a list', () => {
  it('are one for a short list and grow with it', () => {
    expect([0, 1, 96, 97, 960, 100_000].map(pageCount)).toEqual([1, 1, 1, 2, 10, 1042]);
  });

  it('hold every key, none far more than others', () => {
    for (const pages of [1, 2, 3, 7, 8, 21]) {
      const held = Array.from({ length: pages }, () => 0);
      for (const key of keys) held[pageOf(key, pages)]!++;
      expect(Math.min(...held)).toBeGreaterThan(0);
      expect(Math.max(...held)).toBeLessThan((4 * keys.length) / pages);
    }
  });

  it('keep their keys when their number changes, but for those that are said to move', () => {
    assert(property(integer({ min: 1, max: 300 }), integer({ min: 1, max: 300 }), (before, after) => {
      const moved = movedPages(before, after);
      const strays = keys.filter((key) => pageOf(key, before) !== pageOf(key, after) && !(moved.has(pageOf(key, before)) && moved.has(pageOf(key, after))));
      expect(strays).toEqual([]);
    }), { numRuns: 40 });
  });
});
