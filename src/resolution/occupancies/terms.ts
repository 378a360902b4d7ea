import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { dayAfter, largest } from './days.ts';
import { byTime, markOf, type Mark, type Stated } from './marks.ts';

/** News goes on for so long to call somebody by an office that he has left. */
export const LAG_DAYS = 30;
/** An appointment of somebody who was not seen in the office for so long is to another term. */
const UNSEEN_DAYS = 365;
/** Somebody else's term within a shorter gap is likelier misread than real. */
const SHORTEST_OTHER_DAYS = 60;

/** First and last day on which a person is in an office, over all terms. */
export interface Presence {
  first: string;
  last: string;
}

/** The claims of one term, those without a day behind the others. */
export type Term = Stated[];

/**
 * Tells a person's terms in an office apart, in time. A new one begins where the person is in office again after the stated end of the last, after
 * an article that called him former, by an appointment after a year unseen, or when in between, and only then, somebody else was (`others`: of
 * an office that one person holds). What has no day belongs to the last.
 */
export function termsOf(claims: readonly Stated[], others: readonly Presence[]): Term[] {
  const marks = claims.map(markOf).filter((mark) => mark !== null).sort(byTime);
  const undated = claims.filter((stated) => markOf(stated) === null);
  const terms: Mark[][] = [];
  let state = new OpenTerm();
  for (const mark of marks) {
    if (terms.length === 0 || state.isEndedBefore(mark, others)) {
      terms.push([]);
      state = new OpenTerm();
    }
    terms.at(-1)!.push(mark);
    state.take(mark);
  }
  const told = terms.map((term) => term.map(({ stated }) => stated));
  if (undated.length === 0) return told;
  return [...told.slice(0, -1), [...(told.at(-1) ?? []), ...undated]];
}

/** What is known of a term while its marks are read in time. */
class OpenTerm {
  #held: string | null = null;
  #end: string | null = null;
  #designated: string | null = null;
  readonly #former: string[] = [];

  take({ kind, first, last, formerOn, stated: { claim } }: Mark): void {
    if (kind === 'HELD') this.#held = largest(this.#held, last);
    if (kind === 'DESIGNATE') this.#designated = first;
    if (claim.to !== null) this.#end = largest(this.#end, latestDay(claim.to));
    if (formerOn !== null) this.#former.push(formerOn);
  }

  isEndedBefore(mark: Mark, others: readonly Presence[]): boolean {
    const { kind, first } = mark;
    if (kind === 'FORMER') return false;
    if (kind === 'DESIGNATE') return this.#isOver(first) || (this.#held !== null && first > dayAfter(this.#held, UNSEEN_DAYS));
    const { from } = mark.stated.claim;
    const appointed = from !== null && earliestDay(from) === first;
    if (this.#end !== null && (first > dayAfter(this.#end, LAG_DAYS) || (appointed && first > this.#end))) return true;
    const last = this.#held ?? this.#former[0] ?? null;
    if (last === null) return this.#designated !== null && first > dayAfter(this.#designated, UNSEEN_DAYS);
    if (this.#former.some((day) => (this.#held === null || day > last) && day < first) && first > dayAfter(last, LAG_DAYS)) return true;
    if (appointed && first > dayAfter(last, UNSEEN_DAYS)) return true;
    return isAnothers({ first: last, last: first }, others);
  }

  #isOver(day: string): boolean {
    return (this.#end !== null && day > this.#end) || this.#former.some((former) => former < day && (this.#held === null || former > this.#held));
  }
}

/** Whether all that is known of somebody else lies in a gap between two days in office. */
export const isAnothers = (gap: Presence, others: readonly Presence[]): boolean =>
  gap.last >= dayAfter(gap.first, SHORTEST_OTHER_DAYS) && others.some((other) => gap.first < other.first && other.last < gap.last);
