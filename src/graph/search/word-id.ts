import type { DocumentKind } from './documents.ts';
import { SOUND } from './words.ts';

/** So many letters of a word must be given to find the words that begin with them. */
export const SHORTEST_BEGINNING = 3;

/** A term's list of one kind of things. */
export const wordId = (kind: DocumentKind, term: string): string => `${kind} ${term}`;

/** Pages are looked for by the list that they belong to; each has an id of its own. */
export const pageId = (word: string, page: number): string => `${word} ${page}`;

/** What lists are found by whose terms begin alike; null for what is no word of a text. */
export function beginningOf(word: string): string | null {
  const term = word.slice(2);
  const length = 2 + SHORTEST_BEGINNING + (term.startsWith(SOUND) ? SOUND.length : 0);
  return term.includes('=') || word.length < length ? null : word.slice(0, length);
}
