import { foldName } from '../../domain/name-key.ts';

/** What an article's wording comes down to: a copy and a light rewrite share a band, and most of the sketch. */
export interface Sketch {
  /** Lookup keys, at most four; of texts that share none, neither is a copy of the other. */
  bands: string[];
  /** The smallest hashes of runs of words, ascending, at most `SKETCH_SIZE`. */
  sketch: number[];
}

export const SKETCH_SIZE = 64;
/** Words of a run: three, so that a word replaced takes little away; five for a lookup key, since formulas of three stand in a tenth of all news. */
const RUN = 3;
const LONG_RUN = 5;
const BANDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/** The bottom-k sketches (Cohen and Kaplan 2007) of a text's runs of folded words; case, punctuation and layout make no difference. */
export function sketchOf(text: string): Sketch {
  const words = Array.from(foldName(text).matchAll(WORD), ([word]) => word);
  return { bands: smallest(words, LONG_RUN, BANDS).map((band) => band.toString(36)), sketch: smallest(words, RUN, SKETCH_SIZE) };
}

function smallest(words: readonly string[], run: number, count: number): number[] {
  const hashes = new Set<number>();
  for (let from = 0; from === 0 || from + run <= words.length; from += 1) hashes.add(hashOf(words.slice(from, from + run).join(' ')));
  return Array.from(hashes).sort((left, right) => left - right).slice(0, count);
}

/** FNV-1a over UTF-16 code units with MurmurHash3's final mix, 32 bits. */
function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
