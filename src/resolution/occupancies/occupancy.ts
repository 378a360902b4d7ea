import type { Occupancy } from '../../domain/canon.ts';
import { compare } from '../../domain/compare.ts';
import { beginningOf, endedByOf, endOf } from './bounds.ts';
import { largest, smallest } from './days.ts';
import { markOf, seenOn, type Stated } from './marks.ts';
import type { Term } from './terms.ts';

/** A claim that is trusted less ends nobody else's term: most often it gives an office to the wrong state. */
const SURE = 0.8;
/** Which of several undated claims tells how the person stands to the office. */
export const STRENGTH: readonly Occupancy['status'][] = ['CURRENT', 'ACTING', 'DESIGNATE', 'FORMER'];

export const isSure = ({ claim }: Stated): boolean => claim.confidence >= SURE;

/** Which person of a claim's key: the key ends with the office. */
const personKeyOf = (claimKey: string): string => claimKey.slice(0, claimKey.lastIndexOf('#'));

/** What the claims of one term prove by themselves; `settle` adds what follows from other holders of the office. */
export function occupancyOf(term: Term, number: number): Occupancy {
  const { canonKey: claimKey, office, country } = term[0]!.claim;
  const sightings = term.flatMap((stated) => {
    const day = seenOn(stated);
    return day === null ? [] : [{ day, id: stated.claim.id, status: stated.claim.status }];
  }).sort((one, other) => compare(one.day, other.day) || compare(one.id, other.id));
  const presences = term.map(markOf).filter((mark) => mark?.kind === 'HELD');
  const [earliest, latest] = [sightings[0] ?? null, sightings.at(-1) ?? null];
  const from = beginningOf(term);
  const to = endOf(term);
  const endedBy = to.claim === null ? endedByOf(term, latest?.day ?? null) : { value: null, claim: null };
  const leading = [...term].sort((one, other) => STRENGTH.indexOf(one.claim.status) - STRENGTH.indexOf(other.claim.status) || compare(one.claim.id, other.claim.id))[0]!.claim;
  const end = to.claim ?? endedBy.claim;
  const own = end ? { status: 'FORMER' as const, statusClaim: end } : { status: latest?.status ?? leading.status, statusClaim: latest?.id ?? leading.id };
  return {
    id: term.map(({ claim }) => claim.id).sort()[0]!,
    key: `${claimKey}/${number}`,
    claimKey, personKey: personKeyOf(claimKey), office, country,
    from: from.value, fromClaim: from.claim,
    to: to.value, toClaim: to.claim, toBasis: to.claim === null ? null : 'STATED',
    endedBy: endedBy.value, endedByClaim: endedBy.claim,
    ...own, ownStatus: own.status, ownStatusClaim: own.statusClaim,
    firstSeen: earliest?.day ?? null, firstSeenClaim: sightings.filter(({ day }) => day === earliest?.day)[0]?.id ?? null,
    lastSeen: latest?.day ?? null, lastSeenClaim: latest?.id ?? null,
    presentFrom: presences.reduce<string | null>((least, mark) => smallest(least, mark!.first), null),
    presentTo: presences.reduce<string | null>((most, mark) => largest(most, mark!.last), null),
    heldFrom: null, heldUntil: null,
    sure: term.some(isSure),
    articleCount: term.length,
  };
}
