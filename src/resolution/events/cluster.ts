import { decisionsOn, pairKey } from './decisions.ts';
import { Groups } from './groups.ts';
import { isOneText, linkOf, mayBeOne, SURE } from './link.ts';
import { pairsThatMeet } from './pairs.ts';
import { isRivalled, linksByTelling, type LinkedPair } from './rivals.ts';
import type { EventDecision, Telling } from './telling.ts';

export interface Clustering {
  /** Ids of the claims that tell one event each, ascending; the event with the smallest first. */
  clusters: string[][];
  /** Events that may still be one, so that a person should look: for each two of them, the tellings that are most alike; the surest first. */
  suggestions: LinkedPair[];
}

/**
 * Which tellings are of one event. Decisions count first, then the surest links; none joins tellings that cannot be one, nor one that would as well
 * be another event. Any order of the tellings gives the same, and what becomes of one depends only on those that links, shared texts and decisions
 * connect it with, directly or through others.
 */
export function clusterTellings(tellings: readonly Telling[], decisions: readonly EventDecision[]): Clustering {
  const byId = new Map(tellings.map((telling) => [telling.claim.id, telling]));
  const ids = [...byId.keys()].sort();
  const decided = decisionsOn(byId, decisions);
  const compatible = remember((one, other) => mayBeOne(byId.get(one)!, byId.get(other)!));
  const areRivals = (one: string, other: string): boolean => !compatible(one, other) && !isOneText(byId.get(one)!, byId.get(other)!);
  const links = linksAmong(ids.map((id) => byId.get(id)!)).filter(({ one, other }) => !decided.apart(one, other));
  const byTelling = linksByTelling(links);

  const groups = new Groups(ids);
  for (const [one, other] of decided.merges) groups.join(one, other, (left, right) => !decided.apart(left, right));
  const mayJoin = (one: string, other: string): boolean =>
    !decided.apart(one, other) && (compatible(one, other) || decided.mergedWith(one).some((id) => compatible(id, other)) || decided.mergedWith(other).some((id) => compatible(one, id)));
  const rivalled = new Set(links.filter((link) => isRivalled(link, byTelling, areRivals)));
  for (const link of links) if (link.score >= SURE && !rivalled.has(link)) groups.join(link.one, link.other, mayJoin);
  const isOpen = (link: LinkedPair): boolean => groups.of(link.one) !== groups.of(link.other) && (rivalled.has(link) || groups.canJoin(link.one, link.other, mayJoin));
  return { clusters: groups.list(), suggestions: surestOfEach(links.filter(isOpen), groups) };
}

/** The links between tellings that come in the order of their ids, the surest first; equal ones in that order. */
function linksAmong(tellings: Telling[]): LinkedPair[] {
  const links: LinkedPair[] = [];
  for (const [one, other] of pairsThatMeet(tellings)) {
    const link = linkOf(one, other);
    if (link) links.push({ one: one.claim.id, other: other.claim.id, ...link });
  }
  return links.sort((left, right) => right.score - left.score);
}

/** Of several links between two events, the first. */
function surestOfEach(links: readonly LinkedPair[], groups: Groups): LinkedPair[] {
  const seen = new Set<string>();
  return links.filter(({ one, other }) => {
    const between = pairKey(groups.of(one)[0]!, groups.of(other)[0]!);
    return !seen.has(between) && seen.add(between);
  });
}

function remember(look: (one: string, other: string) => boolean): (one: string, other: string) => boolean {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const key = pairKey(one, other);
    if (!known.has(key)) known.set(key, look(one, other));
    return known.get(key)!;
  };
}
