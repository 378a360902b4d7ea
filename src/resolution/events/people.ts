import type { CountryCode } from '../../domain/country.ts';
import { NOTHING, type Evidence } from './evidence.ts';
import { MERE_WORDS } from './kind.ts';
import { union } from './majority.ts';
import { nameLikeness } from './names.ts';
import type { Telling } from './telling.ts';

/** From here on two names are taken for one person's, among those whom tellings of like events name. */
const SAME = 0.7;

/** Modes whose tellings name different companions. */
const OPEN_CIRCLE = new Set(['VISIT', 'MULTILATERAL']);

/** Whether names are one person's, as far as events between these states are told apart by it. */
export const samePerson = (one: string, other: string, states: readonly CountryCode[]): boolean => nameLikeness(one, other, states) >= SAME;

/** Who of both tellings is the same, or null when they name others who cannot have met the same people at once. */
export function peopleEvidence({ claim: one }: Telling, { claim: other }: Telling): Evidence | null {
  if (one.people.length === 0 && other.people.length === 0) return NOTHING;
  if (one.people.length === 0 || other.people.length === 0) return { points: -0.75, reason: null };
  const states = union([one.countries, other.countries]).sort();
  const likeness = one.people.map((name) => other.people.map((another) => nameLikeness(name, another, states)));
  const same = Math.min(likeness.filter((row) => row.some((value) => value >= SAME)).length, other.people.filter((_, column) => likeness.some((row) => row[column]! >= SAME)).length);
  if (same >= 2) return { points: 4, reason: 'SAME_PEOPLE' };
  const fewest = Math.min(one.people.length, other.people.length);
  if (same === 1 && (fewest === 1 || OPEN_CIRCLE.has(one.mode ?? other.mode ?? ''))) return { points: MERE_WORDS.has(one.type) ? 1.5 : 2.5, reason: 'SAME_PERSON' };
  if (eachHasStrangers(likeness) && (same === 1 || fewest > 1)) return null;
  return same === 1 ? { points: 2, reason: 'ONE_PERSON_THE_SAME' } : { points: -2, reason: null };
}

/** Whether each side names somebody whom no name of the other can mean. */
const eachHasStrangers = (likeness: readonly (readonly number[])[]): boolean =>
  likeness.some((row) => row.every((value) => value === 0)) && likeness[0]!.some((_, column) => likeness.every((row) => row[column] === 0));
