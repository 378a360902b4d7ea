import { decidedPairs, pairKey, type DecidedPairs } from './decisions.ts';
import { linkOf, SURE, type Link } from './link.ts';
import type { EventDecision, Telling } from './telling.ts';

export interface Suggestion extends Link {
  /** Ids of the claims. */
  one: string;
  other: string;
}

export interface Clustering {
  /** Ids of the claims that tell one event each, the smallest first. */
  clusters: string[][];
  /** Pairs of tellings of different events that a person should look at, the surest first. */
  suggestions: Suggestion[];
}

/**
 * Which tellings are of one event. The surest links count first; none joins tellings that cannot be one. Any order of the tellings gives the
 * same, and what becomes of one depends only on those that links and decisions connect it with.
 */
export function clusterTellings(tellings: readonly Telling[], decisions: readonly EventDecision[]): Clustering {
  const byId = new Map(tellings.map((telling) => [telling.claim.id, telling]));
  const sorted = [...byId.values()].sort(byClaim);
  const decided = decidedPairs(decisions, byId);
  const links = linksAmong(sorted);
  const linked = new Set(links.map(({ one, other }) => pairKey(one, other)));
  const groups = new Groups(sorted.map(({ claim }) => claim.id));
  const mayJoin = (one: string, other: string): boolean => {
    const kind = decided.get(pairKey(one, other));
    return kind === undefined ? linked.has(pairKey(one, other)) || linkOf(byId.get(one)!, byId.get(other)!) !== null : kind === 'MERGE';
  };
  joinDecided(groups, decided);
  const sure = links.filter(({ score }) => score >= SURE);
  for (const { one, other } of sure) groups.join(one, other, mayJoin);
  const suggestions = links.filter(({ one, other }) => !groups.together(one, other) && !decided.has(pairKey(one, other)));
  return { clusters: groups.list(), suggestions };
}

const byClaim = (left: Telling, right: Telling): number => (left.claim.id < right.claim.id ? -1 : left.claim.id > right.claim.id ? 1 : 0);

/** The links between tellings, the surest first. */
function linksAmong(tellings: Telling[]): Suggestion[] {
  const links = tellings.flatMap((one, index) => tellings.slice(index + 1).flatMap((other): Suggestion[] => {
    const link = linkOf(one, other);
    return link ? [{ one: one.claim.id, other: other.claim.id, ...link }] : [];
  }));
  return links.sort((left, right) => right.score - left.score);
}

function joinDecided(groups: Groups, decided: DecidedPairs): void {
  for (const [key, kind] of decided) {
    const [one, other] = key.split(' ') as [string, string];
    if (kind === 'MERGE') groups.join(one, other, (left, right) => decided.get(pairKey(left, right)) !== 'SPLIT');
  }
}

/** Disjoint sets that grow together. */
class Groups {
  readonly #groupOf: Map<string, string[]>;

  constructor(ids: string[]) {
    this.#groupOf = new Map(ids.map((id) => [id, [id]]));
  }

  together(one: string, other: string): boolean {
    return this.#groupOf.get(one) === this.#groupOf.get(other);
  }

  join(one: string, other: string, mayJoin: (one: string, other: string) => boolean): void {
    const [left, right] = [this.#groupOf.get(one)!, this.#groupOf.get(other)!];
    if (left === right || !left.every((id) => right.every((another) => mayJoin(id, another)))) return;
    const joined = [...left, ...right].sort();
    for (const id of joined) this.#groupOf.set(id, joined);
  }

  list(): string[][] {
    return [...new Set(this.#groupOf.values())];
  }
}
