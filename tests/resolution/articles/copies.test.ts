import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/article-key.ts';
import { likenessOf } from '../../../src/resolution/articles/likeness.ts';
import { areCopies, originalsOf } from '../../../src/resolution/articles/originals.ts';
import { sketchOf } from '../../../src/resolution/articles/sketch.ts';
import { shuffles } from '../../fixtures/shuffles.ts';

const pairs = readFileSync('tests/resolution/articles/rewrites.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { copy: boolean; why: string; one: string; other: string });
const article = (id: string, text: string, publishedAt: string | null = null) => ({ id, publishedAt, contentHash: sha256(text), ...sketchOf(text) });
const { one: ORIGINAL, other: REWRITE } = pairs[0]!;

it.each(pairs)('tells of two texts whether one is a copy of the other: $why', ({ copy, one, other }) => {
  expect(areCopies(article('a', one), article('b', other))).toBe(copy);
  expect(areCopies(article('b', other), article('a', one))).toBe(copy);
});

describe('the sketch of a text', () => {
  it('is small however long the text is, and the same for its layout, case and punctuation', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(' ');
    expect(sketchOf(long).bands).toHaveLength(4);
    expect(sketchOf(long).sketch).toHaveLength(64);
    expect(sketchOf(long.replaceAll(' ', ',\n').toUpperCase())).toEqual(sketchOf(long));
  });

  it.each(['', '…', 'Да.', 'Two words'])('of next to nothing (%j) is that of itself alone', (text) => {
    expect(likenessOf(sketchOf(text), sketchOf(text))).toBe(1);
    expect(likenessOf(sketchOf(text), sketchOf(ORIGINAL))).toBe(0);
  });

  it('says how much two texts share, within the error of its size', () => {
    const words = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');
    for (const [end, share] of [[1_000, 1], [1_500, 1 / 2], [2_000, 0]] as const) {
      expect(Math.abs(likenessOf(sketchOf(words(0, 1_000)), sketchOf(words(end - 1_000, end))) - (share === 0.5 ? 1 / 3 : share))).toBeLessThan(0.18);
    }
  });
});

describe('the original of copies', () => {
  const group = [article('late', ORIGINAL, '2026-03-09'), article('first', REWRITE, '2026-03-08'), article('undated', ORIGINAL), article('other', pairs[1]!.one, '2026-03-07')];

  it('is the earliest published, in any order of the articles', () => {
    for (const order of shuffles(group, 12)) {
      expect(Object.fromEntries(originalsOf(order))).toEqual({ late: 'first', first: null, undated: 'first', other: null });
    }
  });

  it('is the one with the smallest id where the day is the same or unknown', () => {
    expect(originalsOf([article('b', ORIGINAL), article('a', REWRITE)])).toEqual(new Map([['b', 'a'], ['a', null]]));
  });

  it('is none of another year, however alike its formulas are, unless the text is the very same', () => {
    expect(originalsOf([article('a', ORIGINAL, '2025-03-08'), article('b', REWRITE, '2026-03-08')]).get('b')).toBeNull();
    expect(originalsOf([article('a', ORIGINAL, '2025-03-08'), article('b', ORIGINAL, '2026-03-08')]).get('b')).toBe('a');
  });
});
