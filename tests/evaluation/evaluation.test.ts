import { describe, expect, it } from 'vitest';
import type { Group } from '../../scripts/evaluate/figures.ts';
import { fallen, raised } from '../../scripts/evaluate/floors.ts';
import { misplacedQuotes } from '../../scripts/evaluate/misplaced-quotes.ts';
import { isHeldOutByNumber, isHeldOutOfDev, isHeldOutOfFactrueval } from '../../scripts/evaluate/split.ts';

const group = (f1: number): Group[] =>
  [{ subject: 'ru', part: 'dev', texts: 1, figures: [{ measure: 'people', precision: f1, recall: f1, f1, gold: 10, found: 10 }] }];

describe('floors', () => {
  it('say which figure fell below them', () => {
    expect(fallen(group(0.8), { 'ru dev': { people: 0.9 } })).toEqual(['ru dev: people is 0.800, below its floor of 0.90.']);
    expect(fallen(group(0.9), { 'ru dev': { people: 0.9 } })).toEqual([]);
  });

  it('go up to the figure less the margin, rounded down, and never go down', () => {
    expect(raised(group(0.958), { 'ru dev': { people: 0.9 } }, 0)).toEqual({ 'ru dev': { people: 0.95 } });
    expect(raised(group(0.958), { 'ru dev': { people: 0.9 } }, 0.02)).toEqual({ 'ru dev': { people: 0.93 } });
    expect(raised(group(0.8), { 'ru dev': { people: 0.9 } }, 0)).toEqual({ 'ru dev': { people: 0.9 } });
  });

  it('do not outlive the texts that they were taken on', () => {
    expect(() => fallen(group(0.9), { 'en dev': { people: 0.9 } })).toThrow('Nothing was measured for the floor "en dev, people"');
  });
});

describe('the look at quotes', () => {
  it('finds those that do not stand at their offsets, wherever they are in a record', () => {
    const text = 'Астана приняла гостей';
    const right = { quote: 'Астана', start: 0, end: 6 };
    expect(misplacedQuotes(text, { mentions: [right], events: [{ evidence: { ...right, start: 1 } }, { evidence: right }] })).toEqual(['events.0.evidence']);
    expect(misplacedQuotes(text, { statements: [{ evidence: { quote: '', start: 3, end: 3 } }] })).toEqual(['statements.0.evidence']);
    expect(misplacedQuotes(text, { mentions: [{ quote: 'гостей', start: -6, end: 21 }] })).toEqual(['mentions.0']);
  });
});

describe('held-out texts', () => {
  it('stand on one side in every set that has them', () => {
    expect(['ru_factru_devset-book-261', 'ru_factru_devset-book-117', 'en_sgmfa_230619-President', 'en_sgmfa_20220817'].map(isHeldOutOfDev)).toEqual([false, false, true, false]);
    expect(['book_261', 'book_301', 'book_489', 'book_117'].map(isHeldOutOfFactrueval)).toEqual([false, false, false, false]);
  });

  it('are about a third of a public set', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `book_${1000 + index}`);
    expect(ids.filter(isHeldOutByNumber)).toHaveLength(100);
    expect(Math.abs(ids.filter(isHeldOutOfFactrueval).length - 100)).toBeLessThan(20);
  });
});
