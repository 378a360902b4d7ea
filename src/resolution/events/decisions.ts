import type { EventDecision } from './telling.ts';

export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** What curators' decisions come to, pair of claims by pair of claims: the latest one about a pair has the last word. */
export interface DecisionsOnPairs {
  /** The latest first. */
  merges: [string, string][];
  mergedWith(id: string): string[];
  apart(one: string, other: string): boolean;
}

/** @param known the claims that there are, by id: what is decided about others waits until they come back */
export function decisionsOn(known: ReadonlyMap<string, unknown>, decisions: readonly EventDecision[]): DecisionsOnPairs {
  const kinds = new Map<string, EventDecision['kind']>();
  const merges: [string, string][] = [];
  const merged = new Map<string, string[]>();
  for (const { kind, one, other } of [...decisions].reverse()) {
    for (const [left, right] of pairs(one, other)) {
      const key = pairKey(left, right);
      if (left === right || kinds.has(key) || !known.has(left) || !known.has(right)) continue;
      kinds.set(key, kind);
      if (kind === 'SPLIT') continue;
      merges.push([left, right]);
      merged.set(left, [...(merged.get(left) ?? []), right]);
      merged.set(right, [...(merged.get(right) ?? []), left]);
    }
  }
  return { merges, mergedWith: (id) => merged.get(id) ?? [], apart: (one, other) => kinds.get(pairKey(one, other)) === 'SPLIT' };
}

const pairs = (one: string[], other: string[]): [string, string][] => [...one].sort().flatMap((left) => [...other].sort().map((right): [string, string] => [left, right]));
