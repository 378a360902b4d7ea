import type { Occupancy } from '../../domain/canon.ts';
import { compare } from '../../domain/compare.ts';
import { latestDay } from '../../domain/partial-date.ts';
import { groupBy } from '../../domain/group-by.ts';
import { type Stated } from './marks.ts';
import { isSure, STRENGTH } from './occupancy.ts';
import { isAnothers, type Presence } from './terms.ts';

/** The terms of an office after one more claim, before they are settled, and the term that it supports. */
export interface Joined {
  occupancies: Occupancy[];
  key: string;
}

/**
 * The terms of an office with one more claim, or null where the claim may tell terms apart in another way: then all claims must be resolved again.
 * So the news that somebody in office did something costs the same however often it was told before.
 */
export function withClaim(occupancies: readonly Occupancy[], stated: Stated): Joined | null {
  const own = occupancies.filter(({ claimKey }) => claimKey === stated.claim.canonKey).sort((one, other) => numberOf(one) - numberOf(other));
  const joined = join(own, occupancies, stated);
  return joined && { key: joined.key, occupancies: occupancies.map((occupancy) => (occupancy.key === joined.key ? joined : occupancy)) };
}

const numberOf = ({ key }: Occupancy): number => Number(key.slice(key.lastIndexOf('/') + 1));

function join(own: readonly Occupancy[], all: readonly Occupancy[], stated: Stated): Occupancy | null {
  const { claim: { status, from, to, id }, article: { publishedAt: day } } = stated;
  const last = own.at(-1);
  if (!last || from !== null || to !== null || (own.some((term) => !term.sure) && isSure(stated))) return null;
  if (day === null) return undated(last, stated);
  if (status === 'FORMER') return isOver(last, day, id) ? counted(last, stated) : null;
  if (status === 'DESIGNATE') return null;
  const [around, another] = own.filter(({ presentFrom, presentTo }) => presentFrom !== null && presentFrom <= day && day <= presentTo!);
  if (around) return !another && isWithin(around, day) ? seen(around, stated) : null;
  if (last.presentTo === null || last.lastSeen === null || day < last.presentTo || last.toBasis === 'STATED' || last.endedBy !== null) return null;
  return extendsAlone(last, day, own, all) ? { ...seen(last, stated), presentTo: day } : null;
}

/** Behind the first sighting, before any end: what is proven of the term holds as it did. */
const isWithin = ({ firstSeen, lastSeen, endedBy, to, toBasis }: Occupancy, day: string): boolean =>
  firstSeen !== null && firstSeen <= day && (endedBy === null || day <= lastSeen!) && (toBasis !== 'STATED' || day <= latestDay(to!));

/** It tells how the person stands to the office only where nothing dated does. */
function undated(last: Occupancy, stated: Stated): Occupancy {
  const { id, status } = stated.claim;
  const isTold = last.lastSeen !== null || last.toBasis === 'STATED' || last.endedBy !== null;
  const strength = STRENGTH.indexOf(status) - STRENGTH.indexOf(last.ownStatus);
  const leads = !isTold && (strength < 0 || (strength === 0 && id < last.ownStatusClaim));
  return { ...counted(last, stated), ...(leads ? { ownStatus: status, ownStatusClaim: id } : {}) };
}

/** A former holder called so again. */
const isOver = ({ to, toBasis, endedBy, endedByClaim, presentTo }: Occupancy, day: string, id: string): boolean =>
  (presentTo === null || day > presentTo) && (toBasis === 'STATED' ? day > latestDay(to!) : endedBy !== null && (day > endedBy || (day === endedBy && id > endedByClaim!)));

/** Nobody else's term lies between, and none of those that the holder's own tell apart comes to lie otherwise. */
function extendsAlone(last: Occupancy, day: string, own: readonly Occupancy[], all: readonly Occupancy[]): boolean {
  const others = [...groupBy(all.filter((term) => term.claimKey !== last.claimKey), ({ claimKey }) => claimKey).values()];
  const spans = others.filter((terms) => terms.some(({ sure }) => sure)).flatMap((terms) => spanOf(terms) ?? []);
  if (isAnothers({ first: last.presentTo!, last: day }, spans)) return false;
  const before = spanOf(own)!;
  return !others.some((terms) => gapsOf(terms).some((gap) => gap.first < before.first && before.last < gap.last && day >= gap.last));
}

function spanOf(terms: readonly Occupancy[]): Presence | null {
  const present = terms.filter(({ presentFrom }) => presentFrom !== null);
  return present.length === 0 ? null : { first: present.map(({ presentFrom }) => presentFrom!).sort()[0]!, last: present.map(({ presentTo }) => presentTo!).sort().at(-1)! };
}

function gapsOf(terms: readonly Occupancy[]): Presence[] {
  const present = terms.filter(({ presentFrom }) => presentFrom !== null).sort((one, other) => compare(one.presentFrom!, other.presentFrom!));
  return present.slice(1).map((term, index) => ({ first: present[index]!.presentTo!, last: term.presentFrom! }));
}

function seen(term: Occupancy, stated: Stated): Occupancy {
  const { claim: { id, status }, article: { publishedAt } } = stated;
  const day = publishedAt!;
  const leads = term.lastSeen === null || day > term.lastSeen || (day === term.lastSeen && id > term.lastSeenClaim!);
  const opens = term.firstSeen === null || day < term.firstSeen || (day === term.firstSeen && id < term.firstSeenClaim!);
  const tells = leads && term.toBasis !== 'STATED' && term.endedBy === null;
  return {
    ...counted(term, stated),
    ...(leads ? { lastSeen: day, lastSeenClaim: id } : {}),
    ...(opens ? { firstSeen: day, firstSeenClaim: id } : {}),
    ...(tells ? { ownStatus: status, ownStatusClaim: id } : {}),
  };
}

const counted = (term: Occupancy, { claim: { id } }: Stated): Occupancy => ({ ...term, id: id < term.id ? id : term.id, articleCount: term.articleCount + 1 });
