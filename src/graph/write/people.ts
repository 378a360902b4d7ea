import type { NameForm, Person } from '../../domain/canon.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Language } from '../../domain/language.ts';
import { searchWords } from '../../domain/search-words.ts';
import { resolvePerson } from '../../resolution/person.ts';
import type { Row, Transaction } from '../engine.ts';
import type { ClaimChange } from './claims.ts';
import { lock, lookUp, writeKeys, writeRows } from './rows.ts';
import type { IdMove } from './redirects.ts';

/** What became of the people whose claims changed. */
export interface PeopleChange {
  /** Ids by key of all people that a claim came to, or stayed with. */
  ids: Map<string, string>;
  /** Those of them, key and id, that go by another id now. */
  renamed: { key: string; id: string }[];
  moves: IdMove[];
}

/** Brings people up to date with their claims, which must stand already. */
export async function changePeople(transaction: Transaction, { added, removed, kept }: ClaimChange, now: string): Promise<PeopleChange> {
  const addedTo = groupBy(added.people.map(({ claim }) => claim), (claim) => claim.canonKey);
  const removedFrom = groupBy(removed.people.map(({ claim }) => claim), (claim) => claim.canonKey);
  const keys = [...new Set([...addedTo.keys(), ...removedFrom.keys()])];
  const [, rows] = await Promise.all([lock(transaction, 'person', keys), lookUp(transaction, 'people', 'keys', keys)]);
  const existing = new Map(rows.map(({ person }) => [person.key as string, person]));
  const nameless = [...removedFrom].filter(([key, claims]) => claims.some((claim) => claim.id === existing.get(key)?.id)).map(([key]) => key);
  const removedIds = removed.people.map(({ claim }) => claim.id);
  const left = new Map((await lookUp(transaction, 'smallest-person-claims', 'keys', nameless, { removed: removedIds })).map(({ key, id }) => [key, id as string]));

  const change: PeopleChange = { ids: new Map(), renamed: [], moves: [] };
  const saved: object[] = [];
  const gone: string[] = [];
  for (const key of keys) {
    const stored = existing.get(key);
    const person = resolvePerson({
      key, added: addedTo.get(key) ?? [], removed: removedFrom.get(key) ?? [],
      existing: stored ? toPerson(stored) : null, smallestLeft: left.get(key) ?? null,
    });
    if (person) {
      change.ids.set(key, person.id);
      saved.push(toProperties(person, stored?.recordedFrom ?? now));
    } else if (stored) gone.push(key);
    if (!stored || stored.id === person?.id) continue;
    change.moves.push({ from: stored.id, to: person?.id ?? null });
    if (person) change.renamed.push({ key, id: person.id });
  }
  await Promise.all([
    writeKeys(transaction, 'delete-people', 'keys', gone),
    writeRows(transaction, 'save-people', saved),
    writeRows(transaction, 'support-people', added.people.filter(({ claim }) => !kept.has(claim.id)).map(({ claim }) => ({ claim: claim.id, key: claim.canonKey }))),
  ]);
  return change;
}

function toPerson({ id, key, country, articleCount, nameForms, nameLanguages, nameCounts }: Row): Person {
  const forms = (nameForms as string[]).map((name, index): NameForm => ({ name, language: nameLanguages[index], count: nameCounts[index] }));
  return { id, key, country: country ?? null, articleCount, forms };
}

function toProperties({ forms, ...person }: Person, recordedFrom: string) {
  const nameIn = (language: Language): string | null => forms.find((form) => form.language === language)?.name ?? null;
  return {
    ...person,
    name: forms[0]!.name,
    nameEn: nameIn('en'),
    nameRu: nameIn('ru'),
    nameKk: nameIn('kk'),
    nameForms: forms.map((form) => form.name),
    nameLanguages: forms.map((form) => form.language),
    nameCounts: forms.map((form) => form.count),
    recordedFrom,
    searchWords: searchWords(forms.map((form) => form.name).join(' ')).join(' '),
  };
}
