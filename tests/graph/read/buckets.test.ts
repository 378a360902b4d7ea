import { describe, expect, it } from 'vitest';
import { LimitExceeded } from '../../../src/domain/errors.ts';
import { bucketsOf, INTERVALS } from '../../../src/graph/read/buckets.ts';
import type { Counters } from '../../../src/graph/read/buckets.ts';

const counters = (...days: string[]): Counters[] => days.map((day) => ({ day, events: 1, scored: 1, score: 2 }));

describe('intervals of time', () => {
  it.each([
    ['WEEK', ['2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'], ['2024-12-23 2024-12-29 1', '2024-12-30 2025-01-05 2', '2025-01-06 2025-01-12 1']],
    ['DAY', ['2024-02-28', '2024-03-01'], ['2024-02-28 2024-02-28 1', '2024-02-29 2024-02-29 0', '2024-03-01 2024-03-01 1']],
    ['MONTH', ['2023-12', '2024-02'], ['2023-12-01 2023-12-31 1', '2024-01-01 2024-01-31 0', '2024-02-01 2024-02-29 1']],
    ['QUARTER', ['2023-12', '2024-01', '2024-03'], ['2023-10-01 2023-12-31 1', '2024-01-01 2024-03-31 2']],
    ['YEAR', ['2023', '2024'], ['2023-01-01 2023-12-31 1', '2024-01-01 2024-12-31 1']],
  ] as const)('%s: %o', (interval, days, expected) => {
    expect(bucketsOf(counters(...days), interval).map(({ start, end, eventCount }) => `${start} ${end} ${eventCount}`)).toEqual(expected);
  });

  it.each(INTERVALS)('are none of nothing: %s', (interval) => {
    expect(bucketsOf([], interval)).toEqual([]);
  });

  it('have the mean of the scores that there are', () => {
    const [bucket] = bucketsOf([{ day: '2024-01', events: 5, scored: 3, score: 10 }, { day: '2024-01', events: 1, scored: 0, score: 0 }], 'MONTH');
    expect(bucket).toMatchObject({ eventCount: 6, score: 3.333 });
    expect(bucketsOf([{ day: '2024', events: 1, scored: 0, score: 0 }], 'YEAR')[0]!.score).toBeNull();
  });

  it('are not endless', () => {
    expect(() => bucketsOf(counters('1500-01-01', '2020-01-01'), 'DAY')).toThrow(LimitExceeded);
    expect(bucketsOf(counters('1500', '2020'), 'YEAR')).toHaveLength(521);
  });
});
