import { readFileSync } from 'node:fs';
import { packageFile } from '../../reference/package-files.ts';

const FILE = 'data/CC-BY-SA-3.0/russian-names/likeness.bin';
const HEADER_BYTES = 12;
const BUCKETS = 1 << 16;
const CAPACITY = 1 << 14;
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const MOST = 6;

/**
 * How much a word form, by its letters alone, is like a person's name: what scripts/names/train-likeness.py learnt of the words of Russian news.
 * The features are its as well: the word, its ends and beginnings, its runs of three and four letters, hashed.
 */
export class NameLikeness {
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #bias: readonly [person: number, body: number];
  readonly #known = new Map<string, number>();

  constructor() {
    const file = readFileSync(packageFile(FILE));
    this.#scale = file.readFloatLE(0);
    this.#bias = [file.readFloatLE(4), file.readFloatLE(8)];
    this.#weights = new Int8Array(file.buffer, file.byteOffset + HEADER_BYTES, 2 * BUCKETS);
  }

  /** The logarithm of the odds that the folded form names a person and no place, body or ordinary word; between -6 and 6. */
  of(form: string): number {
    const known = this.#known.get(form);
    if (known !== undefined) return known;
    if (this.#known.size >= CAPACITY) this.#known.clear();
    const odds = this.#odds(`^${form}$`);
    this.#known.set(form, odds);
    return odds;
  }

  #odds(bounded: string): number {
    let [person, body] = this.#bias;
    const size = bounded.length;
    const add = (kind: string, from: number, to: number): void => {
      let hash = Math.imul(FNV_OFFSET ^ kind.charCodeAt(0), FNV_PRIME);
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ bounded.charCodeAt(at), FNV_PRIME);
      const bucket = 2 * ((hash >>> 0) % BUCKETS);
      person += this.#weights[bucket]! * this.#scale;
      body += this.#weights[bucket + 1]! * this.#scale;
    };
    add('w', 0, size);
    for (let length = 2; length <= Math.min(6, size); length++) add('s', size - length, size);
    for (let length = 2; length <= Math.min(5, size); length++) add('p', 0, length);
    for (const length of [3, 4]) for (let at = 0; at + length <= size; at++) add('g', at, at + length);
    return Math.max(-MOST, Math.min(MOST, person - Math.log(1 + Math.exp(body))));
  }
}
