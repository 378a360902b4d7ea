import { compare } from '../../domain/compare.ts';
import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import { dayAfter, largest, smallest } from './days.ts';
import { seenOn, type Stated } from './marks.ts';
import { LAG_DAYS } from './terms.ts';

/** Dates that lie so close tell of one beginning, or one end: appointed, sworn in, took up the post. */
const ONE_OCCASION_DAYS = 62;

/** A bound of a term and the claim that proves it. */
export interface Bound<Value> {
  value: Value | null;
  claim: string | null;
}

const UNPROVEN = { value: null, claim: null } as const;

/** When the term began, by what texts state: null where an article sees the person in office long before. */
export function beginningOf(term: readonly Stated[]): Bound<PartialDate> {
  const seen = term.reduce<string | null>((least, stated) => smallest(least, seenOn(stated)), null);
  const proofs = term.filter(({ claim: { from } }) => from !== null && (seen === null || earliestDay(from) <= dayAfter(seen, LAG_DAYS)));
  const [first] = proofs.map(({ claim }) => claim.from!).sort((one, other) => compare(earliestDay(one), earliestDay(other)) || compare(latestDay(other), latestDay(one)));
  if (first === undefined) return UNPROVEN;
  return mostStated(proofs, 'from', { first: earliestDay(first), last: largest(latestDay(first), dayAfter(earliestDay(first), ONE_OCCASION_DAYS))! });
}

/** When it ended. */
export function endOf(term: readonly Stated[]): Bound<PartialDate> {
  const proofs = term.filter(({ claim }) => claim.to !== null);
  const [last] = proofs.map(({ claim }) => claim.to!).sort((one, other) => compare(latestDay(other), latestDay(one)) || compare(earliestDay(one), earliestDay(other)));
  if (last === undefined) return UNPROVEN;
  return mostStated(proofs, 'to', { first: smallest(earliestDay(last), dayAfter(latestDay(last), -ONE_OCCASION_DAYS))!, last: latestDay(last) });
}

/** The first day on which an article calls the person former, after the last on which one sees him in office. */
export function endedByOf(term: readonly Stated[], lastSeen: string | null): Bound<string> {
  const former = term.filter(({ claim, article }) => claim.status === 'FORMER' && article.publishedAt !== null && article.publishedAt >= (lastSeen ?? ''));
  const [first] = former.sort((one, other) => compare(one.article.publishedAt!, other.article.publishedAt!) || compare(one.claim.id, other.claim.id));
  return first ? { value: first.article.publishedAt, claim: first.claim.id } : UNPROVEN;
}

/** Of the dates of one occasion the one that most others agree with, then the most precise, then the earliest; its claim that of the first article. */
function mostStated(proofs: readonly Stated[], bound: 'from' | 'to', occasion: { first: string; last: string }): Bound<PartialDate> {
  const dates = proofs.map(({ claim }) => claim[bound]!);
  const agree = (one: PartialDate, other: PartialDate): boolean => earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one);
  const support = new Map(dates.map((date) => [date, dates.filter((other) => agree(date, other)).length]));
  const [value] = dates
    .filter((date) => earliestDay(date) <= occasion.last && latestDay(date) >= occasion.first)
    .sort((one, other) => support.get(other)! - support.get(one)! || other.length - one.length || compare(one, other));
  const [proof] = proofs
    .filter(({ claim }) => claim[bound] === value)
    .sort((one, other) => compare(one.article.publishedAt ?? '~', other.article.publishedAt ?? '~') || compare(one.claim.id, other.claim.id));
  return { value: value!, claim: proof!.claim.id };
}
