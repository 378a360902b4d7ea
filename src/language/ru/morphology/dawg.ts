/**
 * A dictionary automaton in the format of dawgdic (http://code.google.com/p/dawgdic), as DAWG-Python and pymorphy3 read it: `size`, then
 * `size` 32-bit units, then a guide of two bytes a unit (first child, next sibling) that lists a state's continuations. Keys are UTF-8;
 * behind a key and the byte 1 stand its values, base64 of two big-endian 16-bit numbers.
 */
const HAS_LEAF = 1 << 8;
const EXTENSION = 1 << 9;
const LABEL_MASK = 0x800000ff | 0;
const VALUE_SEPARATOR = 1;

const BASE64 = new Uint8Array(128);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((character, index) => (BASE64[character.charCodeAt(0)] = index));

export interface DictionaryValue {
  paradigm: number;
  index: number;
}

export class Dawg {
  readonly #units: Int32Array;
  readonly #guide: Uint8Array;

  constructor(file: Uint8Array) {
    const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength);
    const size = bytes.getUint32(0, true);
    this.#units = new Int32Array(file.buffer, file.byteOffset + 4, size);
    this.#guide = file.subarray(8 + size * 4, 8 + size * 4 + size * 2);
  }

  /** The state reached from `state` by one byte, or -1. The root is 0. */
  follow(state: number, label: number): number {
    const unit = this.#units[state]!;
    const next = state ^ ((unit >>> 10) << ((unit & EXTENSION) >> 6)) ^ label;
    return (this.#units[next]! & LABEL_MASK) === label ? next : -1;
  }

  /** The values of the key that ends in `state`. */
  values(state: number): DictionaryValue[] {
    const found: DictionaryValue[] = [];
    const start = this.follow(state, VALUE_SEPARATOR);
    if (start >= 0) this.#collect(start, [], found);
    return found;
  }

  #collect(state: number, letters: number[], found: DictionaryValue[]): void {
    if ((this.#units[state]! & HAS_LEAF) !== 0) {
      const bits = letters.slice(0, 6).reduce((sum, letter) => sum * 64 + BASE64[letter]!, 0);
      const value = Math.floor(bits / 16);
      found.push({ paradigm: Math.floor(value / 65536), index: value % 65536 });
    }
    for (let label = this.#guide[state * 2]!; label !== 0; ) {
      const next = this.follow(state, label);
      if (next < 0) return;
      this.#collect(next, [...letters, label], found);
      label = this.#guide[next * 2 + 1]!;
    }
  }
}
