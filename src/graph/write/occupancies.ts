import type { Occupancy } from '../../domain/canon.ts';
import { MINISTER_OFFICES } from '../../domain/office.ts';
import type { Transaction } from '../engine.ts';
import type { ClaimChange } from './claims.ts';
import type { PeopleChange } from './people/save.ts';
import type { IdMove } from './redirects.ts';
import { writeKeys, writeRows } from './rows.ts';
import { officeId, termsChange, type StoredTerm, type TermsChange } from './terms.ts';

const makesMinister = ({ office, status }: Occupancy): boolean => MINISTER_OFFICES.includes(office) && status !== 'DESIGNATE';

/** What stands on HOLDS_OFFICE. */
const heldOf = ({ key, personKey, office, country, status, from, to }: Occupancy) => ({ occupancy: key, person: personKey, office: officeId(office, country), status, from, to });

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Brings occupancies up to date with their claims, which stand already, as the people do; those are held against other writers. */
export async function changeOccupancies(transaction: Transaction, change: ClaimChange, people: PeopleChange, now: string): Promise<IdMove[]> {
  const terms = await termsChange(transaction, change);
  const before = new Map(terms.before.map((term) => [term.key, term]));
  const after = new Map(terms.after.map((term) => [term.key, term]));
  const gone = terms.before.filter(({ key }) => !after.has(key));
  const personIds = new Map(terms.before.map(({ personKey, personId }) => [personKey, personId]));
  const saved = terms.after.map((term): StoredTerm => ({
    ...term,
    personId: people.ids.get(term.personKey) ?? personIds.get(term.personKey) ?? null,
    recordedFrom: before.get(term.key)?.recordedFrom ?? now,
  })).filter((term) => !isSameTerm(term, before.get(term.key)));
  const isHeldOtherwise = (term: Occupancy, other: Occupancy | undefined): boolean => !other || !isSame(heldOf(term), heldOf(other));
  const vacated = terms.before.filter((term) => isHeldOtherwise(term, after.get(term.key)));
  const held = terms.after.filter((term) => isHeldOtherwise(term, before.get(term.key)));
  const offices = new Map(held.map(({ office, country }) => [officeId(office, country), { id: officeId(office, country), kind: office, country }]));

  await writeRows(transaction, 'vacate-offices', vacated.map(({ key, office, country }) => ({ occupancy: key, office: officeId(office, country) })));
  await writeRows(transaction, 'unsupport-occupancies', terms.unlinked);
  await writeKeys(transaction, 'delete-occupancies', 'keys', gone.map(({ key }) => key));
  await writeKeys(transaction, 'release-ids?label=Occupancy', 'keys', saved.filter(({ key, id }) => before.has(key) && before.get(key)!.id !== id).map(({ key }) => key));
  await Promise.all([
    writeRows(transaction, 'save-occupancies', saved.map((term) => ({ ...term, officeId: officeId(term.office, term.country) }))),
    writeRows(transaction, 'support-occupancies', terms.linked),
    writeRows(transaction, 'save-offices', [...offices.values()]),
    writeRows(transaction, 'hold-offices', held.map(heldOf)),
    writeRows(transaction, 'rename-occupants', people.renamed),
    writeKeys(transaction, 'mark-ministers', 'keys', new Set(held.filter(makesMinister).map(({ personKey }) => personKey))),
  ]);
  const stillMinisters = new Set(terms.after.filter(makesMinister).map(({ personKey }) => personKey));
  const left = vacated.filter((term) => makesMinister(term) && !stillMinisters.has(term.personKey));
  const moves = movesOf(terms);
  await Promise.all([
    writeKeys(transaction, 'unmark-ministers', 'keys', new Set(left.map(({ personKey }) => personKey)), { offices: [...MINISTER_OFFICES] }),
    writeKeys(transaction, 'delete-empty-offices', 'ids', new Set(gone.map(({ office, country }) => officeId(office, country)))),
    // An id that a term has again stands for itself.
    writeKeys(transaction, 'end-redirects', 'ids', moves.length > 0 ? saved.map(({ id }) => id) : []),
  ]);
  return moves;
}

const isSameTerm = (term: StoredTerm, stored: StoredTerm | undefined): boolean =>
  stored !== undefined && (Object.keys(term) as (keyof StoredTerm)[]).every((property) => term[property] === stored[property]);

/** An id that no term has any longer leads to the term that its claim supports now, else to the one in its place. */
function movesOf({ before, after, supports }: TermsChange): IdMove[] {
  const standing = new Set(after.map(({ id }) => id));
  const idOf = new Map(after.map(({ key, id }) => [key, id]));
  return before.filter(({ id }) => !standing.has(id)).map(({ id, key }) => ({ from: id, to: idOf.get(supports.get(id) ?? key) ?? idOf.get(key) ?? null }));
}
