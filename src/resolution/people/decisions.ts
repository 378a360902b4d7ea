import type { PersonDecision } from './form.ts';

export interface Decided {
  /** Was anything decided about the two? */
  has(one: string, other: string): boolean;
  /** Was it decided that they are two people? */
  apart(one: string, other: string): boolean;
  /** Pairs of places among the keys that are one person by decision. */
  merged: [number, number][];
}

/** What holds between forms after all decisions, the later ones before the earlier. Keys that are not among `keys` are passed over. */
export function decisionsBetween(keys: readonly string[], decisions: readonly PersonDecision[]): Decided {
  const places = new Map(keys.map((key, index) => [key, index]));
  const verdicts = new Map<string, PersonDecision['kind']>();
  const pairOf = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
  for (const { kind, one, other } of decisions) {
    const known = (side: string[]): string[] => side.filter((key) => places.has(key));
    const [left, right] = [known(one), known(other)];
    // A merge also says that each side is one person
    const pairs = kind === 'MERGE' ? pairsWithin([...left, ...right]) : left.flatMap((a) => right.map((b) => [a, b] as const));
    for (const [a, b] of pairs) if (a !== b) verdicts.set(pairOf(a, b), kind);
  }
  return {
    has: (one, other) => verdicts.has(pairOf(one, other)),
    apart: (one, other) => verdicts.get(pairOf(one, other)) === 'SPLIT',
    merged: [...verdicts].filter(([, kind]) => kind === 'MERGE').map(([pair]) => pair.split('\n').map((key) => places.get(key)!) as [number, number]),
  };
}

const pairsWithin = (keys: readonly string[]): (readonly [string, string])[] => keys.flatMap((one, index) => keys.slice(index + 1).map((other) => [one, other] as const));
