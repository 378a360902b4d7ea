import { describe, expect, it } from 'vitest';
import { gridOf } from '../../src/web/dashboard/pages/matrix/grid.ts';
import { bucketLabel } from '../../src/web/dashboard/pictures/bucket-label.ts';
import { levelOf } from '../../src/web/dashboard/pictures/levels.ts';
import { stacked } from '../../src/web/dashboard/pictures/series-by-type.tsx';
import { activityLevel, rangesOf } from '../../src/web/dashboard/pictures/world/activity.ts';

describe('spans of time in pictures', () => {
  it.each([
    ['2024-01-01', 'YEAR', 'en', '2024'], ['2024-04-01', 'QUARTER', 'en', 'Q2 2024'], ['2024-12-01', 'QUARTER', 'en', 'Q4 2024'], ['2024-03-01', 'MONTH', 'en', 'Mar 2024'],
    ['2024-03-04', 'WEEK', 'en', 'Mar 4, 2024'], ['2024-03-01', 'MONTH', 'ru', 'март 2024 г.'],
  ] as const)('%s by %s is called in %s: %s', (start, interval, tag, label) => {
    expect(bucketLabel(start, interval, tag)).toBe(label);
  });
});

describe('types of events over time', () => {
  const group = (start: string | null, type: 'AID' | 'AGREE' | 'CONSULT' | 'ACCUSE' | 'REJECT' | 'SUPPORT' | 'THREATEN', eventCount: number) => ({ start, type, eventCount });

  it('stand the most frequent first, with none where nothing happened; what has no time is left out', () => {
    expect(stacked([group('2024-01-01', 'AID', 1), group('2023-01-01', 'CONSULT', 2), group('2024-01-01', 'CONSULT', 3), group(null, 'AGREE', 9)])).toEqual({
      starts: ['2023-01-01', '2024-01-01'], rows: [['CONSULT', [2, 3]], ['AID', [0, 1]]],
    });
  });

  it('are few: the rarest stand together, and none is lost', () => {
    const types = ['CONSULT', 'AGREE', 'AID', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN'] as const;
    const { rows } = stacked(types.map((type, index) => group('2024-01-01', type, 10 - index)));
    expect(rows.map(([type]) => type)).toEqual(['CONSULT', 'AGREE', 'AID', 'ACCUSE', 'REJECT', 'REST']);
    expect(rows.at(-1)).toEqual(['REST', [5 + 4]]);
  });
});

describe('a square of states', () => {
  const state = (code: string) => ({ code, name: code });
  const cell = (a: string, b: string, eventCount: number) => ({ a: state(a), b: state(b), eventCount, score: null });

  it('has the states with the most first, and the same on both sides of its diagonal', () => {
    const { states, at, most } = gridOf([cell('KZ', 'KW', 1), cell('KZ', 'UZ', 4)], false);
    expect(states.map(({ code }) => code)).toEqual(['KZ', 'UZ', 'KW']);
    expect(at('UZ', 'KZ')).toBe(at('KZ', 'UZ'));
    expect(at('UZ', 'KW')).toBeUndefined();
    expect(most).toBe(4);
  });

  it('tells by its rows who does, where it is directed', () => {
    const { at } = gridOf([cell('KZ', 'KW', 1)], true);
    expect(at('KZ', 'KW')?.eventCount).toBe(1);
    expect(at('KW', 'KZ')).toBeUndefined();
  });

  it.each([[0, 4, 0], [1, 4, 2], [4, 4, 5], [1, 100, 1], [3, 0, 0]])('shows %i of at most %i by a colour of strength %i', (value, most, level) => {
    expect(levelOf(value, most)).toBe(level);
  });
});

describe('a map of the world by activity', () => {
  it.each([1, 4, 37, 2500])('leaves no count of at most %i without a range, and says of each the level that it is drawn with', (most) => {
    const ranges = rangesOf(most);
    expect([ranges[0]!.least, ranges.at(-1)!.most, ranges.at(-1)!.level]).toEqual([1, most, 5]);
    for (const [index, range] of ranges.entries()) {
      expect([activityLevel(range.least, most), activityLevel(range.most, most)]).toEqual([range.level, range.level]);
      if (index > 0) expect(range.least).toBe(ranges[index - 1]!.most + 1);
    }
  });

  it('has nothing to explain where nothing happened', () => {
    expect(rangesOf(0)).toEqual([]);
    expect(activityLevel(0, 9)).toBe(0);
  });
});
