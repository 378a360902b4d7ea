import type { Occupancy, Supported } from '../../domain/canon.ts';
import type { OfficeClaim } from '../../domain/claim.ts';
import type { CountryCode } from '../../domain/country.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { OfficeKind } from '../../domain/office.ts';
import { withClaim } from '../../resolution/occupancies/more.ts';
import { isSingle, resolveOffice } from '../../resolution/occupancies/office.ts';
import { settle } from '../../resolution/occupancies/settle.ts';
import type { Row, Transaction } from '../engine.ts';
import { toSupported, type ClaimChange } from './claims.ts';
import { factsOf, type KnownArticle } from './known.ts';
import { lock, lookUp } from './rows.ts';

type Stated = Supported<OfficeClaim>;

/** A term as the graph has it. */
export type StoredTerm = Occupancy & { personId: string | null; recordedFrom: string };

/** Which term a claim supports, by its key. */
export interface Support {
  claim: string;
  key: string;
}

/** What becomes of the terms of all offices that claims came to or went from. */
export interface TermsChange {
  before: StoredTerm[];
  after: Occupancy[];
  /** Claims that come to support a term, and those that support another from now on. */
  linked: Support[];
  unlinked: Support[];
  /** Key of the term that each claim of a term made anew supports. */
  supports: Map<string, string>;
}

export const officeId = (office: OfficeKind, country: CountryCode | null): string => `${country ?? '-'}:${office}`;

/** What is resolved together: all holders of an office that one person holds at a time, one holder of any other. */
const groupOf = ({ claim: { office, country, canonKey } }: Stated): string => (isSingle(office, country) ? officeId(office, country) : canonKey);
const groupOfTerm = ({ office, country, claimKey }: Occupancy): string => (isSingle(office, country) ? officeId(office, country) : claimKey);

/** A property that is null is absent in the graph. */
const ABSENT = {
  country: null, from: null, fromClaim: null, to: null, toClaim: null, toBasis: null, endedBy: null, endedByClaim: null, firstSeen: null, firstSeenClaim: null,
  lastSeen: null, lastSeenClaim: null, presentFrom: null, presentTo: null, heldFrom: null, heldUntil: null, personId: null,
};

/** Resolves the terms of those offices; claims that only tell of somebody in office what was told before are added without reading the others. */
export async function termsChange(transaction: Transaction, change: ClaimChange): Promise<TermsChange> {
  const added = groupBy(change.added.offices, groupOf);
  const removed = groupBy(change.removed.offices, groupOf);
  const groups = new Set([...added.keys(), ...removed.keys()]);
  const all = [...change.added.offices, ...change.removed.offices];
  const single = new Set(all.filter(({ claim: { office, country } }) => isSingle(office, country)).map(groupOf));
  await lock(transaction, 'office', single);
  const [ofOffices, ofPeople] = await Promise.all([
    lookUp(transaction, 'occupancies-of-offices', 'ids', single),
    lookUp(transaction, 'occupancies', 'keys', [...groups].filter((group) => !single.has(group))),
  ]);
  const before = [...ofOffices, ...ofPeople].map(({ occupancy }): StoredTerm => ({ ...ABSENT, ...occupancy } as StoredTerm));
  const beforeOf = groupBy(before, groupOfTerm);

  const result: TermsChange = { before, after: [], linked: [], unlinked: [], supports: new Map() };
  const anew: string[] = [];
  for (const group of groups) {
    const joined = removed.has(group) || added.get(group)!.some(({ claim }) => change.kept.has(claim.id)) ? null : joinAll(beforeOf.get(group) ?? [], added.get(group)!);
    if (!joined) {
      anew.push(group);
      continue;
    }
    result.after.push(...joined.terms);
    result.linked.push(...joined.linked);
  }
  const changed = new Set(all.map(({ claim }) => claim.id));
  const keysOf = groupBy(all, groupOf);
  const keys = new Set(anew.flatMap((group) => [...(beforeOf.get(group) ?? []).map(({ claimKey }) => claimKey), ...keysOf.get(group)!.map(({ claim }) => claim.canonKey)]));
  const rows = await lookUp(transaction, 'office-claims', 'keys', keys);
  const staying = groupBy(rows.filter(({ claim }) => !changed.has(claim.id)).map(({ claim, article }) => toSupported('offices', claim, factsOf(article as KnownArticle))), groupOf);
  for (const group of anew) {
    const { occupancies, support } = resolveOffice([...(staying.get(group) ?? []), ...(added.get(group) ?? [])]);
    result.after.push(...occupancies);
    for (const [key, term] of support) for (const { claim } of term) result.supports.set(claim.id, key);
  }
  moveSupport(result, rows, change);
  return result;
}

/** The terms with further claims, one by one; null where they must be resolved anew. */
function joinAll(before: readonly StoredTerm[], claims: readonly Stated[]): { terms: Occupancy[]; linked: Support[] } | null {
  let terms: readonly Occupancy[] = before;
  const linked: Support[] = [];
  for (const stated of claims) {
    const joined = withClaim(terms, stated);
    if (!joined) return null;
    terms = joined.occupancies;
    linked.push({ claim: stated.claim.id, key: joined.key });
  }
  return { terms: settle(terms), linked };
}

/** Where claims support another term than the graph has. */
function moveSupport(result: TermsChange, rows: readonly Row[], { added, kept }: ClaimChange): void {
  const supported = new Map<string, string>(rows.flatMap(({ claim, supports }) => (supports ? [[claim.id as string, supports as string] as const] : [])));
  for (const { claim } of added.offices) if (!kept.has(claim.id)) supported.delete(claim.id);
  for (const [claim, key] of result.supports) {
    const known = supported.get(claim);
    if (known === key) continue;
    if (known !== undefined) result.unlinked.push({ claim, key: known });
    result.linked.push({ claim, key });
  }
}
