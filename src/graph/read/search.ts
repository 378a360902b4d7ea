import type { CountryCode } from '../../domain/country.ts';
import { LimitExceeded } from '../../domain/errors.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { unique } from '../../domain/unique.ts';
import { DOCUMENT_KINDS } from '../search/documents.ts';
import { dayRank, flagOf, HIGHEST_RANK, rankOf } from '../search/entry.ts';
import type { ConceptKind } from '../search/names.ts';
import type { Engine, Transaction } from '../engine.ts';
import { daysOf, FIRST_DAY, type Period } from './operands.ts';
import { pageOfAll, type Page, type Sorted, type Window } from './page.ts';
import { bestOf, placeOf } from './search-best.ts';
import { readLists, type Lists, type ListedKind } from './search-lists.ts';
import { MOST_WORDS, tallyOrder } from './search-order.ts';
import { readQuestion, type Question } from './search-question.ts';
import { countOf, storedNameScore, textScore, wordsNeeded } from './search-score.ts';
import { namedInTables } from './search-tables.ts';
import { Tally, type Admits } from './search-tally.ts';

/** Kinds of things that are found; of equal answers the earlier kind stands first. */
export const ENTITY_KINDS = ['COUNTRY', 'REGION', 'TOPIC', 'ORGANIZATION', 'PERSON', 'EVENT', 'ARTICLE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Something that a question found. */
export interface SearchHit {
  kind: EntityKind;
  /** Country code, topic or region, or the id of a node. */
  key: string;
  /** 0 to 1, in hundredths, the best first. */
  score: number;
}

/** Which of what is found; what has no such property is not found. */
export interface SearchFilter {
  /** Articles published, and events that took place, in it. */
  period?: Period | null;
  /** Articles and events with all of these states, people of one of them. */
  countries?: readonly CountryCode[] | null;
  /** Articles in it. */
  language?: Language | null;
}

export interface SearchRequest {
  text: string;
  kinds?: readonly EntityKind[] | null;
  /** The last word may be the beginning of one. */
  asYouType?: boolean;
  filter?: SearchFilter | null;
}

/** A hit that may still go by its key in the index. */
interface Found extends SearchHit {
  listed: boolean;
}

export interface SearchAnswer {
  page: Page<SearchHit>;
  total: number;
}

const LISTED: Partial<Record<EntityKind, ListedKind>> = { ARTICLE: 'A', EVENT: 'E', PERSON: 'P', ORGANIZATION: 'O' };
const TABLES: Partial<Record<EntityKind, ConceptKind>> = { COUNTRY: 'country', REGION: 'region', TOPIC: 'topic', ORGANIZATION: 'organization' };
const KIND_OF_TABLE: Partial<Record<ConceptKind, EntityKind>> = { country: 'COUNTRY', region: 'REGION', topic: 'TOPIC', organization: 'ORGANIZATION' };

const digitOf = (kind: EntityKind): string => String(ENTITY_KINDS.length - ENTITY_KINDS.indexOf(kind));

/**
 * What a text may mean, in Russian, English or Kazakh, in Cyrillic or Latin letters: one page of it, and how many there are. docs/search.md says what
 * is found and in which order.
 * @throws BadInput when the text holds no word; LimitExceeded when it is too long
 */
export async function search(engine: Engine, { text, kinds, asYouType, filter }: SearchRequest, window: Window): Promise<SearchAnswer> {
  const states = unique(filter?.countries ?? []);
  if (states.length > MOST_WORDS) throw new LimitExceeded(`The filter names ${states.length} states that all must be there, and at most ${MOST_WORDS} are taken; name fewer.`);
  const question = readQuestion(text, asYouType);
  const wanted = ENTITY_KINDS.filter((kind) => (kinds ?? ENTITY_KINDS).includes(kind) && canPass(kind, filter));
  const named = tableHits(question, wanted);
  const listed = question.words.length === 0 ? [] : wanted.flatMap((kind) => LISTED[kind] ?? []);
  if (listed.length === 0) return { page: pageOfAll(named, window), total: named.length };
  return engine.read(async (transaction) => {
    const lists = await readLists(transaction, question, listed, states);
    const found = wanted.flatMap((kind) => (LISTED[kind] ? [listHits(kind, LISTED[kind], question, lists, filter, window)] : []));
    const page = pageOfAll([...named, ...found.flatMap(({ hits }) => hits)], window);
    return { page: await withIds(transaction, page), total: found.reduce((sum, { total }) => sum + total, named.length) };
  });
}

function canPass(kind: EntityKind, filter: SearchFilter | null | undefined): boolean {
  if (filter?.language && kind !== 'ARTICLE') return false;
  if (filter?.period && kind !== 'ARTICLE' && kind !== 'EVENT') return false;
  return !filter?.countries?.length || kind === 'ARTICLE' || kind === 'EVENT' || kind === 'PERSON';
}

function tableHits(question: Question, kinds: readonly EntityKind[]): Sorted<Found>[] {
  const tables = new Set(kinds.flatMap((kind) => TABLES[kind] ?? []));
  return namedInTables(question, tables).map(({ kind: table, key, score }) => {
    const kind = KIND_OF_TABLE[table]!;
    const rounded = Math.round(score * 100) / 100;
    return { kind, key, score: rounded, listed: false, id: digitOf(kind) + key, sortKey: placeOf(rounded, HIGHEST_RANK) };
  });
}

function listHits(kind: EntityKind, listed: ListedKind, { words }: Question, lists: Lists, filter: SearchFilter | null | undefined, window: Window) {
  const isName = listed === DOCUMENT_KINDS.PERSON || listed === DOCUMENT_KINDS.ORGANIZATION;
  const ways = lists.waysOf(listed);
  const counts = ways.map((own) => (isName ? 1 : countOf(own.reduce((sum, { documents }) => sum + documents, 0))));
  const required = lists.countriesOf(listed);
  const order = tallyOrder([
    ...ways.flatMap((own, word) => own.map((way) => ({ ...way, word, counts: counts[word]! }))),
    ...required.map((way, index) => ({ ...way, word: MOST_WORDS + index, counts: 0 })),
  ], isName ? 1 : wordsNeeded(words.length));
  const tally = new Tally(order, admitted(filter));
  const score = isName ? storedNameScore(words.length) : textScore(counts);
  const found = bestOf<Found>(tally, digitOf(kind), window, score, required.length, (key, rounded) => ({ kind, key, score: rounded, listed: true }));
  tally.release();
  return found;
}

/** Which documents a filter takes by their day and language; null for every one. */
function admitted(filter: SearchFilter | null | undefined): Admits | null {
  const { period, language } = filter ?? {};
  if (!period && !language) return null;
  const [from, to] = period ? daysOf(period) : [FIRST_DAY, ''];
  // Whatever has no day is in no period, a wholly open one apart.
  const first = from === FIRST_DAY ? (period?.to == null ? 0 : 1) : dayRank(from);
  const last = period?.to == null ? HIGHEST_RANK : dayRank(to);
  const flag = language ? 1 + LANGUAGES.indexOf(language) : null;
  return (tail) => rankOf(tail) >= first && rankOf(tail) <= last && (flag === null || flagOf(tail) === flag);
}

/** What the index holds goes by its key there; what is found, by its own id. */
async function withIds(transaction: Transaction, page: Page<Found>): Promise<Page<SearchHit>> {
  const keys = page.edges.filter(({ node }) => node.listed).map(({ node }) => node.key);
  const rows = keys.length === 0 ? [] : await transaction.run('read/search/documents', { keys });
  const ids = new Map(rows.map(({ key, id }) => [key as string, id as string]));
  return { ...page, edges: page.edges.map(({ cursor, node: { kind, key, score, listed } }) => ({ cursor, node: { kind, key: listed ? ids.get(key)! : key, score } })) };
}
