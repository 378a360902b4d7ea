import { foldName } from '../../../src/domain/name-key.ts';
import type { DocumentRecord } from '../../../src/domain/record.ts';
import { unique } from '../../../src/domain/unique.ts';
import { countries } from '../../../src/reference/country.ts';
import { once } from '../../../src/reference/table.ts';
import { describeItem, quoteOf } from '../describe-item.ts';
import type { GoldRecord, ReadRecord } from '../score/scored-record.ts';
import { score } from '../score/score.ts';
import { isHeldOutOfFactrueval } from '../split.ts';
import { idOf, type PublicDocument, type PublicSet } from './public-set.ts';

interface Actor {
  type: string;
  name: string;
}
interface Document extends PublicDocument {
  entities: { type: string; attrs: Partial<Record<'firstname' | 'patronymic' | 'lastname' | 'nickname' | 'name', string[]>> }[];
  facts: { type: string; Participant?: Actor[]; Who?: Actor[]; Where?: Actor[] }[];
}

/** One measure as lists of a record: what should stand in them, and what does. */
interface Question {
  measure: string;
  /** The measure of records that compares such lists. */
  by: string;
  /** What is found beside is no error, since the set does not label all. */
  missedOnly: boolean;
  wanted(document: Document, record: DocumentRecord | undefined): ReadRecord;
  found(record: DocumentRecord): ReadRecord;
}

const named = (names: readonly string[]): { name: string }[] => unique(names).map((name) => ({ name }));

const wordsOf = (name: string): string => foldName(name).split(/[ -]/).sort().join(' ');
/** The set puts the family's name last, whatever the text does: order is no error. */
const sameWords = (left: string, right: string): boolean => wordsOf(left) === wordsOf(right);

/** The only offices that the set knows are "some office"; the scorer leaves out people who have none. */
const SOME_OFFICE = 'OFFICE';

const codes = once(() => new Map(countries().flatMap(({ code, names, unNames, formalNames }) =>
  [names.ru, unNames.ru, formalNames.ru].flatMap((name) => (name ? [[foldName(name), code] as const] : [])))));
const codesOf = (name: string | undefined): string[] => [codes().get(foldName(name ?? '')) ?? []].flat();

const people = ({ entities }: Document) => named(entities
  .filter(({ type }) => type === 'Person')
  .map(({ attrs: { firstname = [], patronymic = [], lastname = [], nickname = [] } }) => [...firstname, ...patronymic, ...lastname].join(' ') || (nickname[0] ?? ''))
  .filter(Boolean));
const whoMeets = ({ facts }: Document) => named(facts
  .filter(({ type }) => type === 'Meeting')
  .flatMap(({ Participant = [] }) => Participant.filter(({ type }) => type === 'Person').map(({ name }) => name)));
const officials = ({ facts }: Document) => facts
  .filter(({ type }) => type === 'Occupation')
  .flatMap(({ Who = [], Where = [] }) => Who.flatMap(({ name }) => Where.flatMap((place) => codesOf(place.name).map((country) => ({ name, country, office: SOME_OFFICE })))));

const QUESTIONS: readonly Question[] = [
  { measure: 'people', by: 'people', missedOnly: false, wanted: (document) => ({ people: people(document) }), found: (record) => ({ people: record.people }) },
  {
    measure: 'people, exact name', by: 'people, exact name', missedOnly: false,
    wanted: (document, record) => ({ people: people(document).map((person) => record?.people.find(({ name }) => sameWords(name, person.name)) ?? person) }),
    found: (record) => ({ people: record.people }),
  },
  {
    measure: 'countries (recall only)', by: 'countries', missedOnly: true,
    wanted: ({ entities }) => ({ countries: unique(entities.filter(({ type }) => type === 'LocOrg').flatMap(({ attrs }) => codesOf(attrs.name?.[0]))) }),
    found: (record) => ({ countries: record.countries }),
  },
  {
    measure: 'people who meet (documents with a Meeting)', by: 'people', missedOnly: false,
    wanted: (document) => ({ people: whoMeets(document) }),
    found: (record) => ({ people: named(record.events.filter(({ type }) => type === 'CONSULT').flatMap((event) => event.people)) }),
  },
  {
    measure: 'person + country of office (recall only)', by: 'people + office + country', missedOnly: true,
    wanted: (document) => ({ people: officials(document) }),
    found: (record) => ({ people: record.people.map(({ name, country }) => ({ name, country, office: SOME_OFFICE })) }),
  },
];

export const factrueval: PublicSet<Document> = {
  name: 'factrueval',
  file: 'factrueval-devset.jsonl',
  isHeldOut: isHeldOutOfFactrueval,
  errors: (documents, { records }) => QUESTIONS.flatMap((question) => errorsOf(question, documents, records)),
};

function errorsOf({ measure, by, missedOnly, wanted, found }: Question, documents: readonly Document[], records: ReadonlyMap<string, DocumentRecord>) {
  const asked = measure.includes('Meeting') ? documents.filter((document) => whoMeets(document).length > 0) : documents;
  const gold = new Map(asked.map((document): [string, GoldRecord] => [idOf(document), { id: idOf(document), language: 'ru', ...wanted(document, records.get(idOf(document))) }]));
  const read = new Map([...records].map(([id, record]) => [id, found(record)]));
  return score(gold, read).errors
    .filter((error) => error.measure === by && !(missedOnly && error.kind === 'spurious'))
    .map(({ document, kind, item }) => ({ measure, document, kind, what: describeItem(item).replace(`, ${SOME_OFFICE}`, ''), quote: quoteOf(item, records.get(document)) }));
}
