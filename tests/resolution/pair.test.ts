import { describe, expect, it } from 'vitest';
import type { CanonicalEvent, PairDay } from '../../src/domain/canon.ts';
import { addPairDays, pairChange, pairsOf } from '../../src/resolution/pair.ts';

const sides = (source: string[], target: string[]) => ({ source, target, countries: [...new Set([...source, ...target])] });
const event = (more: Partial<CanonicalEvent>): CanonicalEvent => ({
  ...sides(['KZ'], ['KW']), type: 'AGREE', mode: null, modality: 'ACTUAL', counts: true, day: '2026-03-08', ploverScore: 2.5, ...more,
} as CanonicalEvent);

describe('the pairs of an event', () => {
  it.each([
    ['a meeting', ['KZ', 'KW'], ['KZ', 'KW'], [['KW-KZ', 'BOTH']]],
    ['a visit', ['KZ'], ['KW'], [['KW-KZ', 'B_TO_A']]],
    ['a visit back', ['KW'], ['KZ'], [['KW-KZ', 'A_TO_B']]],
    ['two against a third', ['KZ', 'KW'], ['RU'], [['KW-RU', 'A_TO_B'], ['KZ-RU', 'A_TO_B']]],
    ['a joint statement', ['KZ', 'KW'], [], [['KW-KZ', 'BOTH']]],
    ['one state alone', ['KZ'], ['KZ'], []],
    ['none', [], [], []],
  ])('of %s', (_, source, target, expected) => {
    expect(pairsOf(sides(source, target)).map(({ pair, direction }) => [pair, direction])).toEqual(expected);
  });

  it('are ten for five states and none for six', () => {
    const five = ['AZ', 'KG', 'KZ', 'TJ', 'UZ'];
    expect(pairsOf(sides(five, five))).toHaveLength(10);
    expect(pairsOf(sides([...five, 'TM'], [...five, 'TM']))).toEqual([]);
  });
});

describe('the counters of a pair', () => {
  it('are nothing for an event that goes and comes back as it was', () => {
    const { pairs, days } = pairChange([event({})], [event({})]);
    expect([pairs.size, days.size]).toEqual([0, 0]);
  });

  it('move an event to its new day', () => {
    const { pairs, days } = pairChange([event({ day: '2026-03-09' })], [event({})]);
    expect(pairs.size).toBe(0);
    expect([...days.values()].map(({ day, events, score }) => [day, events, score])).toEqual([['2026-03-08', -1, -2.5], ['2026-03-09', 1, 2.5]]);
  });

  it('leave what has no score out of the score, and what did not take place out of all but the whole', () => {
    const { pairs, days } = pairChange([event({ ploverScore: null }), event({ modality: 'NEGATED', counts: false }), event({ modality: 'FUTURE', counts: false })], []);
    expect([...days.values()]).toMatchObject([{ events: 1, scored: 0, score: 0 }]);
    expect([...pairs.values()]).toMatchObject([{ eventCount: 1, plannedEventCount: 1, undatedEventCount: 0, allEventCount: 3 }]);
  });

  it('come back to nothing after any sums', () => {
    const day: PairDay = { id: '', pair: '', day: '', type: 'AGREE', mode: null, direction: 'BOTH', events: 0, scored: 0, score: 0, weight: 1 };
    const up = [0.1, 0.2, -0.7, 3.4].reduce((sum, score) => addPairDays(sum, { events: 1, scored: 1, score }), day);
    const down = [3.4, 0.1, -0.7, 0.2].reduce((sum, score) => addPairDays(sum, { events: -1, scored: -1, score: -score }), up);
    expect(down).toEqual(day);
  });
});
