import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/graph/read/trend.ts';

const on = (day: string, score: number) => ({ day, events: 1, scored: 1, score });
const ALWAYS = { from: null, to: null };

describe('the trend of a pair', () => {
  it('compares the year up to the last event with the year before', () => {
    expect(trendOf([on('2024-03-02', -4), on('2025-03-01', 2), on('2025-03-02', 4), on('2026-03-01', 6)], ALWAYS)).toEqual({
      from: '2025-03-02', to: '2026-03-01', eventCount: 2, previousEventCount: 2, score: 5, previousScore: -1, change: 6,
    });
  });

  it('compares the later half of a period with the earlier', () => {
    expect(trendOf([on('2026-01-02', 1), on('2026-01-09', 3)], { from: '2026-01-01', to: '2026-01-10' })).toMatchObject({
      from: '2026-01-06', to: '2026-01-10', score: 3, previousScore: 1, change: 2,
    });
  });

  it('is unknown where nothing is compared', () => {
    expect(trendOf([], ALWAYS)).toBeNull();
    expect(trendOf([on('2026-01-09', 3)], ALWAYS)).toMatchObject({ score: 3, previousScore: null, change: null, previousEventCount: 0 });
    expect(trendOf([{ day: '2026-01-09', events: 2, scored: 0, score: 0 }], ALWAYS)).toMatchObject({ eventCount: 2, score: null, change: null });
  });
});
