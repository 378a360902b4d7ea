import { expect, it } from 'vitest';
import { stepped } from '../../src/web/dashboard/shell/use-suggestions.ts';

it('the arrow keys go through what is suggested and come back to what was typed', () => {
  const paths = ['/country/KZ', '/topic/TRADE'];
  const walk = (step: 1 | -1): (string | null)[] => [0, 1, 2, 3].reduce<(string | null)[]>((been) => [...been, stepped(paths, been.at(-1)!, step)], [null]);
  expect(walk(1)).toEqual([null, '/country/KZ', '/topic/TRADE', null, '/country/KZ']);
  expect(walk(-1)).toEqual([null, '/topic/TRADE', '/country/KZ', null, '/topic/TRADE']);
  expect(stepped(paths, '/gone', 1)).toBe('/country/KZ');
  expect(stepped([], null, 1)).toBeNull();
});
