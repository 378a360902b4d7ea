import type { Link } from './link.ts';

export interface LinkedPair extends Link {
  /** Ids of the claims. */
  one: string;
  other: string;
}

/** By how much less a link may speak, in the logarithm of its odds, and still leave it open which of two events is meant. */
const CLOSE = 0.6;

const odds = ({ score }: Link): number => Math.log(score / (1 - score));

/** The links of each telling, by the id of its claim. */
export function linksByTelling(links: readonly LinkedPair[]): Map<string, LinkedPair[]> {
  const byTelling = new Map<string, LinkedPair[]>();
  for (const link of links) {
    for (const id of [link.one, link.other]) byTelling.set(id, [...(byTelling.get(id) ?? []), link]);
  }
  return byTelling;
}

/**
 * Whether one of two linked tellings could as well be of another event: of one that it is linked with hardly less, and that the other telling cannot
 * be of. Then nobody knows, and a person should look.
 * @param areRivals whether two tellings are of different events, whatever the one in question says
 */
export function isRivalled(link: LinkedPair, byTelling: ReadonlyMap<string, readonly LinkedPair[]>, areRivals: (one: string, other: string) => boolean): boolean {
  const least = odds(link) - CLOSE;
  const hasRival = (id: string, chosen: string): boolean =>
    byTelling.get(id)!.some((rival) => rival !== link && odds(rival) >= least && areRivals(rival.one === id ? rival.other : rival.one, chosen));
  return link.score < 1 && (hasRival(link.one, link.other) || hasRival(link.other, link.one));
}
