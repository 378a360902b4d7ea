import { describe, expect, it } from 'vitest';
import { MOST_WORDS, tallyOrder, type TalliedList } from '../../../src/graph/read/search-order.ts';
import { Tally } from '../../../src/graph/read/search-tally.ts';
import { documentKey, flagOf, rankOf, tailOf, weightDigit } from '../../../src/graph/search/entry.ts';

interface Entry {
  document: number;
  weight: number;
}

const KEYS = Array.from({ length: 400 }, (_, index) => documentKey('A', String(index)));
const rank = (document: number): number => document * 3;
const flag = (document: number): number => 1 + (document % 3);

/** A list on pages of at most 50 documents. */
function list(word: number, trust: number, counts: number, entries: readonly Entry[]): TalliedList & { entries: readonly Entry[] } {
  const pages: string[] = [];
  for (let at = 0; at < entries.length; at += 50) {
    pages.push(entries.slice(at, at + 50).map(({ document, weight }) => KEYS[document]! + tailOf(rank(document), flag(document)) + weightDigit(weight)).join(''));
  }
  return { pages, documents: entries.length, word, trust, counts, entries };
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function someLists(seed: number, words: number, filters: number) {
  const next = numbers(seed);
  const entries = (share: number): Entry[] => KEYS.flatMap((_, document) => (next(100) < share ? [{ document, weight: 1 + next(63) }] : []));
  return [
    ...Array.from({ length: words }, (_, word) => Array.from({ length: 1 + next(3) }, () => list(word, 50 + next(50), 1 / (2 + word), entries(5 + next(60))))).flat(),
    ...Array.from({ length: filters }, (_, index) => list(MOST_WORDS + index, 0, 0, entries(10 + next(80)))),
  ];
}

/** What adding up must give, told the plain way: by document its words as a list, and its sum. */
function plain(lists: ReturnType<typeof someLists>): Map<number, { words: number[]; filters: number[]; weighted: number }> {
  return new Map(KEYS.map((_, document) => {
    const of = lists.flatMap(({ entries, ...rest }) => entries.filter((entry) => entry.document === document).map(({ weight }) => ({ ...rest, weight })));
    const words = [...new Set(of.map(({ word }) => word))].sort((one, other) => one - other);
    const weighted = words.map((word) => of.filter((entry) => entry.word === word)).reduce((sum, ways) => sum + ways[0]!.counts * Math.max(...ways.map(({ trust, weight }) => trust * weight)), 0);
    return [document, { words: words.filter((word) => word < MOST_WORDS), filters: words.filter((word) => word >= MOST_WORDS), weighted }];
  }));
}

const bits = (numbersOfBits: readonly number[]): number => numbersOfBits.reduce((sum, bit) => sum + 2 ** bit, 0);

describe('adding up the lists of a question', () => {
  for (const [words, needed, filters] of [[1, 1, 0], [2, 1, 0], [3, 2, 0], [5, 3, 0], [4, 2, 2], [1, 1, 1], [16, 8, 0]] as const) {
    it(`finds every document that has ${needed} of ${words} words and all of ${filters} states, with its words and weights`, () => {
      for (let seed = 1; seed <= 20; seed++) {
        const lists = someLists(seed * 7_919, words, filters);
        const tally = new Tally(tallyOrder(lists, needed));
        const found = new Map(Array.from({ length: tally.length }, (_, number) => [tally.highOf(number) * 2 ** 30 + tally.lowOf(number), number]));
        expect(found.size).toBe(tally.length);
        const expected = [...plain(lists)].filter(([, { words: had, filters: passed }]) => had.length >= needed && passed.length === filters);
        const answers = [...found.values()].filter((number) => tally.wordsOf(number).toString(2).replaceAll('0', '').length >= needed && tally.filtersOf(number) === 2 ** filters - 1);
        expect(answers.length).toBe(expected.length);
        const byRank = new Map(answers.map((number) => [rankOf(tally.tailOf(number)), number]));
        for (const [document, { words: had, weighted }] of expected) {
          const number = byRank.get(rank(document))!;
          expect(tally.wordsOf(number)).toBe(bits(had));
          expect(tally.weightedOf(number)).toBeCloseTo(weighted, 6);
          expect(flagOf(tally.tailOf(number))).toBe(flag(document));
        }
        tally.release();
      }
    });
  }

  it('leaves out what is not admitted by its day or language', () => {
    const lists = someLists(11, 3, 0);
    const tally = new Tally(tallyOrder(lists, 1), (tail) => rankOf(tail) >= 300 && flagOf(tail) === 2);
    const documents = new Set(lists.flatMap(({ entries }) => entries.map(({ document }) => document)));
    expect(tally.length).toBe([...documents].filter((document) => rank(document) >= 300 && flag(document) === 2).length);
    tally.release();
  });

  it('takes no candidates from the commonest words when an answer must have several', () => {
    const all = Array.from({ length: 400 }, (_, document) => ({ document, weight: 1 }));
    const { candidates, others } = tallyOrder([list(0, 100, 1, all), list(1, 100, 1, all.slice(0, 10)), list(2, 100, 1, all.slice(0, 20))], 2);
    expect(candidates.map(({ word }) => word)).toEqual([1, 2]);
    expect(others.map(({ word }) => word)).toEqual([0]);
  });
});
