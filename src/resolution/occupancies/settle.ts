import type { Occupancy } from '../../domain/canon.ts';
import { compare } from '../../domain/compare.ts';
import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import { dayAfter, largest, smallest } from './days.ts';
import { LAG_DAYS } from './terms.ts';

/** Whoever was not seen for longer before the next was appointed may have had another successor, whom no article names. */
const LONGEST_UNSEEN_DAYS = 731;

/** What the terms of one office mean for each other: which ends another, and on which days each is held. */
export function settle(terms: readonly Occupancy[]): Occupancy[] {
  const proven = terms.map(alone);
  const ended = proven.map((term) => endedBySuccession(term, proven));
  const begun = ended.map((term) => ({ ...term, heldFrom: heldFrom(term, ended) }));
  return begun.map((term) => ({ ...term, heldUntil: heldUntil(term, begun) }));
}

/** A term by what its own claims say. */
const alone = (term: Occupancy): Occupancy => ({
  ...term, status: term.ownStatus, statusClaim: term.ownStatusClaim, heldFrom: null, heldUntil: null,
  ...(term.toBasis === 'SUCCESSION' ? { to: null, toClaim: null, toBasis: null } : {}),
});

/** The stated beginning of the next term is the end of the one before it, when its holder was the last seen in the office. */
function endedBySuccession(term: Occupancy, terms: readonly Occupancy[]): Occupancy {
  if (term.to !== null || term.presentTo === null || !term.sure) return term;
  const present = term.presentTo;
  const [next] = terms
    .filter((other) => other.personKey !== term.personKey && other.sure && other.from !== null && present <= dayAfter(latestDay(other.from), LAG_DAYS) && term.presentFrom! <= latestDay(other.from))
    .sort((one, other) => compare(earliestDay(one.from!), earliestDay(other.from!)) || compare(one.key, other.key));
  if (!next) return term;
  const begun = earliestDay(next.from!);
  const between = terms.some((other) => other !== term && other !== next && other.sure && other.presentTo !== null && other.presentTo > present && other.presentFrom! < begun);
  if (between || present < dayAfter(begun, -LONGEST_UNSEEN_DAYS) || (term.endedBy !== null && term.endedBy < begun)) return term;
  return { ...term, to: next.from, toClaim: next.fromClaim, toBasis: 'SUCCESSION', status: 'FORMER', statusClaim: next.fromClaim! };
}

const earliestHeld = ({ from, firstSeen }: Occupancy): string | null => (from === null ? firstSeen : earliestDay(from));

/** Within a month or year that is all that is known of the beginning, the term begins behind the last day on which another was in office. */
function heldFrom(term: Occupancy, terms: readonly Occupancy[]): string | null {
  const first = earliestHeld(term);
  if (term.from === null || term.from.length === 10) return first;
  const limit = smallest(latestDay(term.from), term.firstSeen)!;
  const others = terms.filter((other) => other.personKey !== term.personKey && other.sure && other.presentTo !== null && other.presentTo >= first! && other.presentTo < limit && other.presentFrom! < first!);
  return others.reduce((day, other) => largest(day, dayAfter(other.presentTo!, 1))!, first!);
}

/** The last day that may be the term's own, by its claims. */
const ownEnd = ({ to, endedBy }: Occupancy): string | null => (to !== null ? latestDay(to) : endedBy === null ? null : dayAfter(endedBy, -1));

/** Whom no later article sees in office holds it until another does, or he himself again. */
function heldUntil(term: Occupancy, terms: readonly Occupancy[]): string | null {
  const certain = term.toBasis === 'STATED' && term.to!.length === 10 ? term.to! : (term.presentTo ?? term.heldFrom);
  if (certain !== null && isContradicted(term, certain, terms)) return smallest(ownEnd(term), certain);
  const others = terms.filter((other) => other !== term && other.sure && other.heldFrom !== null && term.heldFrom !== null && certain !== null && (other.presentTo ?? other.heldFrom) > certain);
  return others.reduce((end, other) => smallest(end, largest(dayAfter(other.heldFrom!, -1), certain)), ownEnd(term));
}

/** Whoever only readings of little trust see in an office that somebody else was in before, and is not known to have left, holds it no longer than they see him. */
const isContradicted = (term: Occupancy, certain: string, terms: readonly Occupancy[]): boolean =>
  !term.sure && terms.some((other) => other.personKey !== term.personKey && other.sure && other.heldFrom !== null && other.heldFrom <= certain && (ownEnd(other) ?? '9999') > certain);
