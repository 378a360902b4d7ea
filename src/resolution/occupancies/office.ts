import type { Occupancy } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import { groupBy } from '../../domain/group-by.ts';
import { SINGLE_OFFICES, type OfficeKind } from '../../domain/office.ts';
import { largest, smallest } from './days.ts';
import { markOf, type Stated } from './marks.ts';
import { isSure, occupancyOf } from './occupancy.ts';
import { settle } from './settle.ts';
import { termsOf, type Presence, type Term } from './terms.ts';

/** Whether a state has one such office, so that its holders follow each other. */
export const isSingle = (office: OfficeKind, country: CountryCode | null): boolean => country !== null && SINGLE_OFFICES.has(office);

/** An office's terms, and which claims support each, by its key. */
export interface OfficeTerms {
  occupancies: Occupancy[];
  support: Map<string, Term>;
}

/**
 * Every term of an office that one person at a time holds, or of one person in any other, from all of their claims; in any order of them the same.
 */
export function resolveOffice(claims: readonly Stated[]): OfficeTerms {
  if (claims.length === 0) return { occupancies: [], support: new Map() };
  const { office, country } = claims[0]!.claim;
  const single = isSingle(office, country);
  const ofPeople = [...groupBy(claims, ({ claim }) => claim.canonKey)];
  const presences = new Map(single ? ofPeople.flatMap(([key, own]) => entry(key, presenceOf(own))) : []);
  const support = new Map<string, Term>();
  const occupancies = ofPeople.flatMap(([key, own]) => termsOf(own, [...presences].filter(([other]) => other !== key).map(([, presence]) => presence)).map((term, index) => {
    const occupancy = occupancyOf(term, index + 1);
    support.set(occupancy.key, term);
    return occupancy;
  }));
  return { occupancies: settle(occupancies), support };
}

const entry = <Value>(key: string, value: Value | null): [string, Value][] => (value === null ? [] : [[key, value]]);

/** Null for somebody of whom no claim that can be trusted says that he is in the office on any day. */
function presenceOf(claims: readonly Stated[]): Presence | null {
  const marks = claims.some(isSure) ? claims.map(markOf).filter((mark) => mark?.kind === 'HELD') : [];
  return marks.reduce<Presence | null>((span, mark) => ({ first: smallest(span?.first ?? null, mark!.first)!, last: largest(span?.last ?? null, mark!.last)! }), null);
}
