import { NOTHING, type Evidence } from './evidence.ts';
import { nameLikeness } from './names.ts';
import type { Telling } from './telling.ts';

/** From here on two names are taken for one person's, among those whom tellings of like events name. */
const SAME = 0.67;
/** Below, they are nobody's in common; between, a spelling may hide the same person. */
const STRANGE = 0.45;

/** Modes whose tellings name different companions. */
const OPEN_CIRCLE = new Set(['VISIT', 'MULTILATERAL']);

/** Whether names are one person's, as far as events are told apart by it. */
export const samePerson = (one: string, other: string): boolean => nameLikeness(one, other) >= SAME;

/** Who of both tellings is the same, or null when they name others who cannot have met the same people at once. */
export function peopleEvidence({ claim: one }: Telling, { claim: other }: Telling): Evidence | null {
  if (one.people.length === 0 && other.people.length === 0) return NOTHING;
  if (one.people.length === 0 || other.people.length === 0) return { points: -0.75, reason: null };
  const same = one.people.filter((name) => other.people.some((another) => samePerson(name, another))).length;
  if (same >= 2) return { points: 4, reason: 'the same people' };
  const all = same === Math.min(one.people.length, other.people.length);
  if (same === 1 && (all || OPEN_CIRCLE.has(one.mode ?? ''))) return { points: 2.5, reason: 'the same person' };
  if (strangersOf(one.people, other.people) && (same === 1 || Math.min(one.people.length, other.people.length) > 1)) return null;
  return same === 1 ? { points: 2, reason: 'one person the same' } : { points: -2, reason: null };
}

/** Whether each side names somebody whom no name of the other can mean. */
const strangersOf = (one: string[], other: string[]): boolean => hasStranger(one, other) && hasStranger(other, one);
const hasStranger = (names: string[], among: string[]): boolean => names.some((name) => among.every((another) => nameLikeness(name, another) < STRANGE));
