import type { CountryCode } from '../../domain/country.ts';
import { compareNames } from '../people/name-comparison.ts';
import { namePartsOf } from '../people/name-parts.ts';
import { isFamilyFirst, writingsOf } from '../people/name-tables.ts';

/** What names say that neither share a word nor contradict each other. */
const UNSURE = 0.5;

/** Tellings of one event name the same people over and over. */
const remembered = new Map<string, number>();
const MOST_REMEMBERED = 100_000;

/**
 * How alike two names are in any of our alphabets, 0 to 1; 0 when they contradict each other.
 * @param states whose names they may be
 */
export function nameLikeness(one: string, other: string, states: readonly CountryCode[]): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  const key = [first, second, ...states].join('\t');
  let likeness = remembered.get(key);
  if (likeness !== undefined) return likeness;
  if (remembered.size === MOST_REMEMBERED) remembered.clear();
  likeness = [null, ...states].reduce((best, state) => Math.max(best, likenessIn(first, second, state)), 0);
  remembered.set(key, likeness);
  return likeness;
}

function likenessIn(one: string, other: string, state: CountryCode | null): number {
  const [left, right] = [one, other].map((name) => namePartsOf(name, isFamilyFirst(state)));
  const match = compareNames(left!, right!, writingsOf(state), state);
  return match === null ? 0 : match.kind === 'NONE' ? UNSURE : match.likeness;
}
