import { foldName } from '../../domain/name-key.ts';

/** What an article's wording comes down to: near-copies have alike sketches and share a band. */
export interface Sketch {
  /** Lookup keys; texts that share none are no copies of each other. */
  bands: string[];
  /** The smallest hashes of its shingles, ascending, 64 at most. */
  sketch: number[];
}

const SIZE = 64;
const BANDS = 4;
const SHINGLE = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** The sketch of a text: a bottom-k sample (Cohen and Kaplan 2007) of its shingles, runs of three folded words. */
export function sketchOf(text: string): Sketch {
  const words = [...foldName(text).matchAll(WORD)].map(([word]) => word);
  const hashes = new Set<number>();
  for (let index = 0; index + SHINGLE <= Math.max(words.length, SHINGLE); index += 1) hashes.add(hash(words.slice(index, index + SHINGLE).join(' ')));
  const sketch = [...hashes].sort((left, right) => left - right).slice(0, SIZE);
  return { bands: sketch.slice(0, BANDS).map((value) => value.toString(36)), sketch };
}

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
