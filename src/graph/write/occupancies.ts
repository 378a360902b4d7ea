import type { Occupancy } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import { groupBy } from '../../domain/group-by.ts';
import { MINISTER_OFFICES, type OfficeKind } from '../../domain/office.ts';
import { resolveOccupancy } from '../../resolution/occupancy.ts';
import type { Transaction } from '../engine.ts';
import { toSupported, type ClaimChange } from './claims.ts';
import { factsOf, type KnownArticle } from './known.ts';
import type { PeopleChange } from './people.ts';
import type { IdMove } from './redirects.ts';
import { lookUp, writeKeys, writeRows } from './rows.ts';

const officeId = (office: OfficeKind, country: CountryCode | null): string => `${country ?? '-'}:${office}`;
const makesMinister = ({ office, status }: Occupancy): boolean => MINISTER_OFFICES.includes(office) && status !== 'DESIGNATE';

/** Brings occupancies up to date with their claims; the people stand already, and are held against other writers. */
export async function changeOccupancies(transaction: Transaction, change: ClaimChange, people: PeopleChange, now: string): Promise<IdMove[]> {
  const { added, removed, kept } = change;
  const addedTo = groupBy(added.offices, ({ claim }) => claim.canonKey);
  const lessened = new Set(removed.offices.map(({ claim }) => claim.canonKey));
  const keys = [...new Set([...addedTo.keys(), ...lessened])];
  const [rows, remaining] = await Promise.all([
    lookUp(transaction, 'occupancies', 'keys', keys),
    // What lost a claim is made anew from those that it still has.
    lookUp(transaction, 'office-claims', 'keys', lessened),
  ]);
  const existing = new Map(rows.map(({ occupancy }) => [occupancy.key as string, occupancy]));
  const remainingOf = groupBy(
    remaining.filter(({ article }) => !change.articles.has(article.id)).map(({ claim, article }) => toSupported('offices', claim, factsOf(article as KnownArticle))),
    ({ claim }) => claim.canonKey,
  );

  const moves: IdMove[] = [];
  const saved: (Occupancy & { officeId: string; recordedFrom: string })[] = [];
  const gone: Occupancy[] = [];
  const vacated: Occupancy[] = [];
  const held: Occupancy[] = [];
  for (const key of keys) {
    const stored = existing.get(key) as (Occupancy & { recordedFrom: string }) | undefined;
    const before = stored ? { ...stored, country: stored.country ?? null, firstSeen: stored.firstSeen ?? null, lastSeen: stored.lastSeen ?? null } : null;
    const claims = [...(remainingOf.get(key) ?? []), ...(addedTo.get(key) ?? [])];
    const after = resolveOccupancy(claims, lessened.has(key) ? null : before);
    if (after) saved.push({ ...after, officeId: officeId(after.office, after.country), recordedFrom: stored?.recordedFrom ?? now });
    else if (before) gone.push(before);
    if (before && before.id !== after?.id) moves.push({ from: before.id, to: after?.id ?? null });
    if (before && after && before.status === after.status) continue;
    if (before) vacated.push(before);
    if (after) held.push(after);
  }

  const offices = new Map(saved.map(({ officeId: id, office, country }) => [id, { id, kind: office, country }]));
  await writeRows(transaction, 'vacate-offices', vacated.map(({ key, office, country }) => ({ occupancy: key, office: officeId(office, country) })));
  await Promise.all([
    writeKeys(transaction, 'delete-occupancies', 'keys', gone.map(({ key }) => key)),
    writeRows(transaction, 'save-occupancies', saved.map((occupancy) => ({ ...occupancy, personId: people.ids.get(occupancy.personKey) ?? null }))),
    writeRows(transaction, 'support-occupancies', added.offices.filter(({ claim }) => !kept.has(claim.id)).map(({ claim }) => ({ claim: claim.id, key: claim.canonKey }))),
    writeRows(transaction, 'save-offices', [...offices.values()]),
    writeRows(transaction, 'hold-offices', held.map(({ key, status, office, country, personKey }) => ({ occupancy: key, status, person: personKey, office: officeId(office, country) }))),
    writeRows(transaction, 'rename-occupants', people.renamed),
    writeKeys(transaction, 'mark-ministers', 'keys', new Set(held.filter(makesMinister).map(({ personKey }) => personKey))),
  ]);
  const stillMinisters = new Set(held.filter(makesMinister).map(({ key }) => key));
  const left = vacated.filter((occupancy) => makesMinister(occupancy) && !stillMinisters.has(occupancy.key));
  await Promise.all([
    writeKeys(transaction, 'unmark-ministers', 'keys', new Set(left.map(({ personKey }) => personKey)), { offices: [...MINISTER_OFFICES] }),
    writeKeys(transaction, 'delete-empty-offices', 'ids', new Set(gone.map(({ office, country }) => officeId(office, country)))),
  ]);
  return moves;
}
