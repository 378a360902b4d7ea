import { FULL_WEIGHT } from '../search/entry.ts';
import { nameScore } from './search-tables.ts';

/** What a word weighs that says all of a document and is trusted wholly. */
const WHOLE = FULL_WEIGHT * 100;

/** How well a document answers, by the words that it has as bits, and by what `Tally.weightedOf` says. */
export type Score = (words: number, weighted: number) => number;

/** How many words of a question a text must have to answer it at all. */
export const wordsNeeded = (asked: number): number => Math.ceil(asked / 2);

/**
 * How well a text answers: more than half where it has every word of the question, less where it has some, at least half of them; within either by how
 * much the words that it has say of it. At most .9, so that what is called as the question says stands above what only tells of it.
 * @param counts how much each of the question's words counts
 */
export function textScore(counts: readonly number[]): Score {
  const needed = wordsNeeded(counts.length);
  const all = 2 ** counts.length - 1;
  const most = counts.reduce((sum, count) => sum + count, 0);
  // By the bits of the words: tens of thousands of texts have the same few.
  const covered: (number | undefined)[] = [];
  return (words, weighted) => {
    if (words === all) return 0.5 + (0.4 * weighted) / (WHOLE * most);
    let much = covered[words];
    if (much === undefined) {
      const had = bitsOf(words);
      covered[words] = much = had.length < needed ? 0 : had.reduce((sum, word) => sum + counts[word]!, 0);
    }
    return much === 0 ? 0 : (0.45 * (much + weighted / WHOLE)) / (2 * most);
  };
}

/**
 * How well a name that the index holds answers; each of its words weighs what it is of the name, and counts 1. People go by their family names: whoever is
 * called all that is asked stands above what is told of him.
 */
export const storedNameScore = (asked: number): Score => (words, weighted) => {
  const common = bitsOf(words).length;
  const part = Math.min(1, weighted / WHOLE);
  return common === asked ? 0.9 + 0.1 * part : nameScore(common, asked, part);
};

/** A word counts the more, the fewer documents have it; other than BM25's IDF it needs no number of all, and no word counts for nothing. */
export const countOf = (documents: number): number => 1 / (1 + Math.log(1 + documents));

/** The numbers of the bits that are set, those of a question's words; the same list for the same bits. */
function bitsOf(words: number): readonly number[] {
  let bits = bitLists[words];
  if (!bits) bitLists[words] = bits = Array.from({ length: 16 }, (_, bit) => bit).filter((bit) => (words & (1 << bit)) !== 0);
  return bits;
}

const bitLists: (readonly number[] | undefined)[] = [];
