import type { Evidence } from './evidence.ts';
import type { Telling } from './telling.ts';

/** How far the states are the same, or null when each telling has one of its own, or who acts upon whom is turned about. */
export function partiesEvidence({ claim: one }: Telling, { claim: other }: Telling): Evidence | null {
  if (apart(one.source, other.source) || apart(one.target, other.target)) return null;
  const shared = one.countries.filter((state) => other.countries.includes(state)).length;
  if (shared === one.countries.length && shared === other.countries.length) return { points: 1, reason: null };
  if (shared === Math.min(one.countries.length, other.countries.length)) return { points: 0, reason: null };
  return (one.mode ?? other.mode) === 'MULTILATERAL' && one.organizations.some((id) => other.organizations.includes(id)) ? { points: 0, reason: null } : null;
}

const apart = (one: string[], other: string[]): boolean => one.length > 0 && other.length > 0 && !one.some((state) => other.includes(state));
