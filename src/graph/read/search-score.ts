import { nameScore } from './search-tables.ts';
import type { Tally } from './search-tally.ts';

/**
 * How well a text answers: more than half where it has every word of the question, less where it has some, at least half of them; within either by how
 * much the words that it has say of it. At most .9, so that what is called as the question says stands above what only tells of it.
 * @param counts how much the question's words count together
 */
export function textScore(tally: Tally, document: number, asked: number, counts: number): number {
  const words = tally.wordsOf(document);
  if (words === asked) return 0.5 + (0.4 * tally.weightedOf(document)) / counts;
  return words * 2 < asked ? 0 : (0.45 * (tally.coveredOf(document) + tally.weightedOf(document))) / (2 * counts);
}

/**
 * How well a name that the index holds answers; each of its words weighs what it is of the name. People go by their family names: whoever is called all
 * that is asked stands above what is told of him.
 */
export function storedNameScore(tally: Tally, document: number, asked: number): number {
  const words = tally.wordsOf(document);
  const part = Math.min(1, tally.plainOf(document));
  return words === asked ? 0.9 + 0.1 * part : nameScore(words, asked, part);
}

/** A word counts the more, the fewer documents have it; other than BM25's IDF it needs no number of all, and no word counts for nothing. */
export const countOf = (documents: number): number => 1 / (1 + Math.log(1 + documents));
