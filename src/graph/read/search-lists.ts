import type { CountryCode } from '../../domain/country.ts';
import type { Transaction } from '../engine.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../search/documents.ts';
import { ENTRY_LENGTH } from '../search/entry.ts';
import { conceptTerm, type ConceptKind } from '../search/names.ts';
import { beginningOf, wordId } from '../search/word-id.ts';
import type { AskedWord, Question } from './search-question.ts';

export type ListedKind = DocumentKind;

/** A list by which a word of the question is found. */
export interface Way {
  pages: readonly string[];
  documents: number;
  /** How far what stands in the list is the word, 0 to 100. */
  trust: number;
}

/** The lists that a question needs, as they were read. */
export interface Lists {
  /** For each word of the question the ways to find it among things of a kind. */
  waysOf(kind: ListedKind): Way[][];
  /** The lists of the states that are asked for, each, be it empty; none where none are. */
  countriesOf(kind: ListedKind): Way[];
}

/** The word itself; a name that sounds like it; what begins like it; what it is called elsewhere. */
const TRUST = { stem: 100, sound: 80, prefix: 70, soundPrefix: 50, concept: 90 } as const;
/** Of the words that begin with what was written so far, those of the most documents. */
const MOST_BEGUN = 40;
/** Events are told by everything that tables name; articles by what they are about; people and organisations by their names alone. */
const CONCEPTS: Record<ListedKind, readonly ConceptKind[]> = {
  A: ['country', 'region', 'organization', 'topic'], E: ['country', 'organization', 'topic', 'type', 'mode'], P: [], O: [],
};

/** Reads all lists of a question at once, and before them, where its last word is a beginning, which words begin so. */
export async function readLists(transaction: Transaction, { words }: Question, kinds: readonly ListedKind[], countries: readonly CountryCode[]): Promise<Lists> {
  const begun = await begunWords(transaction, words, kinds);
  const trusted = new Map(kinds.map((kind) => [kind, words.map((word) => termsOf(word, kind, begun))]));
  const required = (kind: ListedKind): string[] => (kind === DOCUMENT_KINDS.ORGANIZATION ? [] : countries.map((code) => wordId(kind, conceptTerm('country', code))));
  const asked = new Set(kinds.flatMap((kind) => [...required(kind), ...trusted.get(kind)!.flatMap((terms) => [...terms.keys()])]));
  const rows = asked.size === 0 ? [] : await transaction.run('read/search/lists', { words: [...asked] });
  const read = new Map<string, Pick<Way, 'pages' | 'documents'>>(rows.map(({ word, pages }) => [word, { pages, documents: lengthOf(pages) }]));
  return {
    waysOf: (kind) => trusted.get(kind)!.map((terms) => [...terms].flatMap(([word, trust]) => { const list = read.get(word); return list ? [{ ...list, trust }] : []; })),
    countriesOf: (kind) => required(kind).map((word) => ({ ...(read.get(word) ?? { pages: [], documents: 0 }), trust: 0 })),
  };
}

const lengthOf = (pages: readonly string[]): number => pages.reduce((sum, page) => sum + page.length, 0) / ENTRY_LENGTH;

/** The lists of a word and how far each is trusted. */
function termsOf(word: AskedWord, kind: ListedKind, begun: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const trusted = new Map<string, number>();
  const trust = (id: string, much: number) => trusted.set(id, Math.max(much, trusted.get(id) ?? 0));
  for (const stem of word.stems) trust(wordId(kind, stem), TRUST.stem);
  for (const sound of word.sounds) trust(wordId(kind, sound), TRUST.sound);
  for (const { kind: named, key } of word.concepts) if (CONCEPTS[kind].includes(named)) trust(wordId(kind, conceptTerm(named, key)), TRUST.concept);
  for (const prefix of word.prefixes) for (const id of begun.get(wordId(kind, prefix)) ?? []) trust(id, prefix.startsWith('~') ? TRUST.soundPrefix : TRUST.prefix);
  return trusted;
}

/** By each beginning, with its kind, the words of the most documents that begin so. */
async function begunWords(transaction: Transaction, words: readonly AskedWord[], kinds: readonly ListedKind[]): Promise<Map<string, string[]>> {
  const prefixes = [...new Set(words.flatMap((word) => kinds.flatMap((kind) => word.prefixes.map((prefix) => wordId(kind, prefix)))))];
  const beginnings = prefixes.flatMap((prefix) => { const beginning = beginningOf(prefix); return beginning === null ? [] : [{ prefix, beginning }]; });
  if (beginnings.length === 0) return new Map();
  const rows = await transaction.run('read/search/words', { beginnings });
  const found = new Map<string, { word: string; documents: number }[]>(prefixes.map((prefix) => [prefix, []]));
  for (const { prefix, word, documents } of rows) found.get(prefix)!.push({ word, documents });
  return new Map([...found].map(([prefix, list]) => [prefix, list.sort((one, other) => other.documents - one.documents || (one.word < other.word ? -1 : 1)).slice(0, MOST_BEGUN).map(({ word }) => word)]));
}
