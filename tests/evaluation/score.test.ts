import { describe, expect, it } from 'vitest';
import { pairUp } from '../../scripts/evaluate/score/pairing.ts';
import { score } from '../../scripts/evaluate/score/score.ts';
import type { GoldRecord, ReadRecord } from '../../scripts/evaluate/score/scored-record.ts';

/** `right of gold, found` by one measure. */
function counts(measure: string, gold: Partial<GoldRecord>, read: ReadRecord): string {
  const { figures, errors } = score(new Map([['text', { id: 'text', language: 'en', ...gold }]]), new Map([['text', read]]));
  const figure = figures.find((candidate) => candidate.measure === measure)!;
  const missed = errors.filter((error) => error.measure === measure && error.kind === 'missed').length;
  return `${figure.gold - missed} of ${figure.gold}, ${figure.found}`;
}

const call = { type: 'CONSULT', mode: 'PHONE', countries: ['KZ', 'KW'], people: ['Sabah'], modality: 'ACTUAL', date: null, evidence: 'spoke by telephone' };

describe('the scorer', () => {
  it('finds the largest pairing, whichever item asks first', () => {
    expect(pairUp(['both', 'one'], [1, 2], (item, number) => item === 'both' || number === 1)).toEqual([1, 0]);
    expect(pairUp(['a', 'b'], [1], () => true)).toEqual([0, null]);
  });

  it('takes a name that is given less fully, and tells it from one that is exact', () => {
    const [gold, read] = [{ people: [{ name: 'Vivian Balakrishnan' }] }, { people: [{ name: 'Balakrishnan' }] }];
    expect(counts('people', gold, read)).toBe('1 of 1, 1');
    expect(counts('people, exact name', gold, read)).toBe('0 of 1, 1');
  });

  it('asks of an event for half of its states, and for all of them where it says so', () => {
    const read = { events: [{ ...call, countries: ['KZ'] }] };
    expect(counts('events, type', { events: [call] }, read)).toBe('1 of 1, 1');
    expect(counts('events, type + mode + countries + modality', { events: [call] }, read)).toBe('0 of 1, 1');
    expect(counts('events, type', { events: [call] }, { events: [{ ...call, countries: ['KZ', 'RU', 'CN'] }] })).toBe('0 of 1, 1');
  });

  it('takes a quote with half of the words, and none that is the whole article', () => {
    const quoting = (quote: string) => counts('events, type + evidence', { events: [call] }, { events: [{ ...call, evidence: { quote } }] });
    expect(quoting('spoke by phone')).toBe('1 of 1, 1');
    expect(quoting('met in Astana')).toBe('0 of 1, 1');
    expect(quoting(`spoke by telephone ${'and so on '.repeat(20)}`)).toBe('0 of 1, 1');
  });

  it('neither rewards nor punishes what gold calls optional, once', () => {
    const gold = { topics: ['TRADE'], optional: { topics: ['ENERGY'] } };
    expect(counts('topics', gold, { topics: ['TRADE', 'ENERGY'] })).toBe('1 of 1, 1');
    expect(counts('topics', gold, { topics: ['ENERGY', 'ENERGY'] })).toBe('0 of 1, 1');
  });

  it('counts a text that nobody read as one in which nothing was found', () => {
    const { figures } = score(new Map([['text', { id: 'text', language: 'en', countries: ['KZ'] }]]), new Map());
    expect(figures.find(({ measure }) => measure === 'countries')).toEqual({ measure: 'countries', precision: 0, recall: 0, f1: 0, gold: 1, found: 0 });
  });
});
