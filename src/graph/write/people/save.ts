import type { Person } from '../../../domain/canon.ts';
import { groupBy } from '../../../domain/group-by.ts';
import type { Language } from '../../../domain/language.ts';
import { blocksOf } from '../../../resolution/people/blocks.ts';
import { resolvePerson } from '../../../resolution/people/person.ts';
import type { Transaction } from '../../engine.ts';
import { needsSupport, type ClaimChange } from '../claims.ts';
import type { IdMove } from '../redirects.ts';
import { lookUp, writeKeys, writeRows } from '../rows.ts';
import type { SettledPeople } from './settle.ts';
import { toProperties, type StoredForm } from './stored-form.ts';

/** What became of the people that a write touches. */
export interface PeopleChange {
  /** Ids by key of all people that stand. */
  ids: Map<string, string>;
  /** Those of them, key and id, that go by another id now. */
  renamed: { key: string; id: string }[];
  moves: IdMove[];
  /** Ids that stood for nobody before. */
  created: string[];
  saved: Person[];
  /** Keys of those who stand no longer. */
  gone: string[];
}

/** Writes people, their forms and what is unsure about them; their claims stand already. */
export async function savePeople(transaction: Transaction, change: ClaimChange, settled: SettledPeople, now: string): Promise<PeopleChange> {
  const formsBefore = groupBy(settled.before.values(), ({ personKey }) => personKey);
  const formsAfter = groupBy(settled.after.values(), ({ personKey }) => personKey);
  const rows = await lookUp(transaction, 'people', 'keys', new Set([...formsBefore.keys(), ...formsAfter.keys()]));
  const stored = new Map(rows.map(({ person }) => [person.key as string, person]));
  const people = [...formsAfter.values()].map((forms) => resolvePerson(forms));
  const gone = [...stored.keys()].filter((key) => !formsAfter.has(key));

  const formerIds = new Set([...stored.values()].map(({ id }) => id as string));
  const idOf = new Map(people.map(({ key, id }) => [key, id]));
  const standing = new Set(idOf.values());
  await writeKeys(transaction, 'release-ids?label=Person', 'keys', [...stored].filter(([key, { id }]) => idOf.get(key) !== id).map(([key]) => key));
  await writeRows(transaction, 'save-people', people.map((person) => toPersonProperties(person, stored.get(person.key)?.recordedFrom ?? now)));
  await Promise.all([
    saveForms(transaction, settled),
    writeRows(transaction, 'support-people', change.added.people.filter(({ claim }) => needsSupport(change, claim)).map(({ claim }) => ({ claim: claim.id, key: claim.canonKey }))),
    writeRows(transaction, 'move-mentions', change.added.people.filter(({ claim, article }) => change.moved.has(claim.id) && !change.articles.has(article.id))
      .map(({ claim, article }) => ({ claim: claim.id, article: article.id, key: claim.canonKey }))),
    writeKeys(transaction, 'delete-people', 'keys', gone),
  ]);
  return {
    ids: idOf,
    saved: people,
    gone,
    renamed: people.filter(({ key, id }) => stored.has(key) && stored.get(key)!.id !== id).map(({ key, id }) => ({ key, id })),
    created: people.map(({ id }) => id).filter((id) => !formerIds.has(id)),
    moves: [...stored].flatMap(([key, { id }]) => {
      if (standing.has(id)) return [];
      const successor = successorOf(id, formsBefore.get(key) ?? [], settled.after);
      return [{ from: id as string, to: successor === null ? null : idOf.get(successor)! }];
    }),
  };
}

/** Whom an id that stands no longer leads to: who has the form that gave it, else the most of its other forms. */
function successorOf(id: string, forms: readonly StoredForm[], after: SettledPeople['after']): string | null {
  const staying = forms.flatMap((form) => after.get(form.key) ?? []);
  const giver = forms.find((form) => form.smallestClaim === id)?.key;
  const named = staying.find((form) => form.key === giver);
  return (named ?? staying.sort((left, right) => right.articleCount - left.articleCount || (left.key < right.key ? -1 : 1))[0])?.personKey ?? null;
}

async function saveForms(transaction: Transaction, { before, after, suggestions }: SettledPeople): Promise<void> {
  const forms = [...after.values()];
  const gone = [...before.keys()].filter((key) => !after.has(key));
  const blocks = (form: StoredForm): string => blocksOf(form).sort().join('\n');
  const reblocked = forms.filter((form) => !before.has(form.key) || blocks(form) !== blocks(before.get(form.key)!));
  const renamed = forms.filter((form) => before.get(form.key)?.personKey !== form.personKey);
  const left = [...gone, ...reblocked.map(({ key }) => key)].flatMap((key) => (before.has(key) ? blocksOf(before.get(key)!) : []));
  await writeKeys(transaction, 'delete-forms', 'keys', gone);
  await writeRows(transaction, 'save-forms', forms.filter((form) => JSON.stringify(form) !== JSON.stringify(before.get(form.key))).map(toProperties));
  await Promise.all([
    writeKeys(transaction, 'forget-suggestions', 'keys', before.keys()),
    writeKeys(transaction, 'unlink-blocks', 'keys', reblocked.map(({ key }) => key)),
    writeRows(transaction, 'link-blocks', reblocked.flatMap((form) => blocksOf(form).map((block) => ({ key: form.key, block })))),
    writeKeys(transaction, 'unname-people', 'keys', renamed.map(({ key }) => key)),
    writeRows(transaction, 'name-people', renamed.map(({ key, personKey }) => ({ form: key, person: personKey }))),
    writeRows(transaction, 'suggest-people', suggestions.map((suggestion) => ({ id: `PERSON ${suggestion.one} ${suggestion.other}`, kind: 'PERSON', ...suggestion }))),
    writeKeys(transaction, 'delete-empty-blocks', 'keys', new Set(left)),
  ]);
}

function toPersonProperties({ forms, ...person }: Person, recordedFrom: string) {
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
  };
}
