import type { Supported } from '../../domain/canon.ts';
import type { OfficeClaim } from '../../domain/claim.ts';
import { compare } from '../../domain/compare.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';

export type Stated = Supported<OfficeClaim>;

/** What one claim tells of a person's time in an office, on the line of days. */
export interface Mark {
  stated: Stated;
  /** HELD: in office from `first` to `last`. FORMER, DESIGNATE: no longer, or not yet, on `first`. */
  kind: 'HELD' | 'DESIGNATE' | 'FORMER';
  first: string;
  last: string;
  /** The day on which an article calls the person former. */
  formerOn: string | null;
}

/** The day on which an article tells of its own time that the person is in office, or null. */
export function seenOn({ claim: { status, from, to }, article: { publishedAt } }: Stated): string | null {
  if (publishedAt === null || (status !== 'CURRENT' && status !== 'ACTING')) return null;
  const outside = (from !== null && publishedAt < earliestDay(from)) || (to !== null && publishedAt > latestDay(to));
  return outside ? null : publishedAt;
}

/** Null for a claim without any day: it stands to no time. */
export function markOf(stated: Stated): Mark | null {
  const { claim: { status, from, to }, article: { publishedAt } } = stated;
  const formerOn = status === 'FORMER' ? publishedAt : null;
  const seen = seenOn(stated);
  if (from === null && to === null && seen === null) return publishedAt === null ? null : { stated, kind: status === 'FORMER' ? 'FORMER' : 'DESIGNATE', first: publishedAt, last: publishedAt, formerOn };
  const days = [from && earliestDay(from), to && earliestDay(to), seen].filter((day) => day !== null).sort();
  return { stated, kind: 'HELD', first: days[0]!, last: days.at(-1)!, formerOn };
}

const ORDER = { HELD: 0, DESIGNATE: 1, FORMER: 2 } as const;

/** In time; of one day what is proven first. */
export const byTime = (one: Mark, other: Mark): number =>
  compare(one.first, other.first) || ORDER[one.kind] - ORDER[other.kind] || compare(one.last, other.last) || compare(one.stated.claim.id, other.stated.claim.id);
