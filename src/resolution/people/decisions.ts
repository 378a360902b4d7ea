import type { PersonDecision } from './form.ts';

export interface Decided {
  /** Was it decided that the two are two people? */
  apart(one: number, other: number): boolean;
  /** Pairs that are one person by decision. */
  merged: [number, number][];
}

/**
 * What holds between forms, by their places in `keys`, after all decisions. The last decision comes first, and an earlier one holds as far as it does not
 * contradict what later ones make of the same forms. Keys that are not among `keys` are passed over.
 */
export function decide(keys: readonly string[], decisions: readonly PersonDecision[]): Decided {
  const places = new Map(keys.map((key, index) => [key, index]));
  const root = keys.map((_, index) => index);
  const rootOf = (index: number): number => (root[index] === index ? index : (root[index] = rootOf(root[index]!)));
  const splits: [number, number][] = [];
  const splitRoots = (one: number, other: number): boolean =>
    splits.some(([a, b]) => (rootOf(a) === rootOf(one) && rootOf(b) === rootOf(other)) || (rootOf(a) === rootOf(other) && rootOf(b) === rootOf(one)));
  const merged: [number, number][] = [];
  for (const { kind, one, other } of [...decisions].reverse()) {
    const [left, right] = [one, other].map((side) => side.flatMap((key) => places.get(key) ?? [])) as [number[], number[]];
    const pairs = kind === 'MERGE' ? pairsOf([...left, ...right]) : left.flatMap((a) => right.map((b): [number, number] => [a, b]));
    for (const [a, b] of pairs) {
      if (kind === 'SPLIT') {
        if (rootOf(a) !== rootOf(b)) splits.push([a, b]);
      } else if (rootOf(a) !== rootOf(b) && !splitRoots(a, b)) {
        merged.push([a, b]);
        root[rootOf(a)] = rootOf(b);
      }
    }
  }
  const apart = new Set(splits.map(([a, b]) => pairKey(a, b, keys.length)));
  return { merged, apart: (one, other) => apart.has(pairKey(one, other, keys.length)) };
}

const pairKey = (one: number, other: number, size: number): number => Math.min(one, other) * size + Math.max(one, other);

const pairsOf = (places: readonly number[]): [number, number][] => places.flatMap((one, index) => places.slice(index + 1).map((other): [number, number] => [one, other]));
