import { NOTHING, type Evidence } from './evidence.ts';
import { sameName } from './names.ts';
import type { Telling } from './telling.ts';

/** Who of both tellings is the same, or null when they name others. */
export function peopleEvidence({ claim: one }: Telling, { claim: other }: Telling): Evidence | null {
  if (one.people.length === 0 || other.people.length === 0) return NOTHING;
  const same = one.people.filter((name) => other.people.some((another) => sameName(name, another))).length;
  const mayLack = same === Math.min(one.people.length, other.people.length) || one.mode === 'VISIT' || one.mode === 'MULTILATERAL';
  if (same === 0) return one.people.length > 1 && other.people.length > 1 ? null : { points: -2, reason: null };
  if (same === 1) return mayLack ? { points: 2.5, reason: 'the same person' } : null;
  return { points: 4, reason: 'the same people' };
}
