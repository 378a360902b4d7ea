import type { EventDecision } from './telling.ts';

export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** What holds for pairs of claims, by their key, the latest decision first: it has the last word. */
export type DecidedPairs = Map<string, EventDecision['kind']>;

export function decidedPairs(decisions: readonly EventDecision[], known: ReadonlyMap<string, unknown>): DecidedPairs {
  const decided: DecidedPairs = new Map();
  for (const { kind, one, other } of [...decisions].reverse()) {
    for (const left of one) {
      for (const right of other) {
        const key = pairKey(left, right);
        if (left !== right && known.has(left) && known.has(right) && !decided.has(key)) decided.set(key, kind);
      }
    }
  }
  return decided;
}
