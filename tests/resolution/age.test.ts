import { expect, it } from 'vitest';
import { HALF_LIFE_DAYS, weightOfDay } from '../../src/resolution/age.ts';

it('a day weighs twice as much as one that lies half a life before it', () => {
  expect(HALF_LIFE_DAYS).toBe(180);
  expect(weightOfDay('2024-06-29') / weightOfDay('2024-01-01')).toBeCloseTo(2, 12);
});

it('the weight of any day that news is of is a fraction, on no engine a whole number', () => {
  for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2299, 0, 1); day += 86_400_000 * 7) expect(Number.isInteger(weightOfDay(new Date(day).toISOString().slice(0, 10)))).toBe(false);
});

it('days centuries apart still have weights that can be added', () => {
  for (const day of ['1800-01-01', '2200-12-31']) expect(Number.isFinite(weightOfDay(day)) && weightOfDay(day) > 0).toBe(true);
});
