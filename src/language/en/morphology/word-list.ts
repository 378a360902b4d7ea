import { readFileSync } from 'node:fs';
import { packageFile } from '../../../reference/package-files.ts';

const LINE_END = 0x0a;
const SPACE = 0x20;

/** A file of ASCII words in the order of their letters, one a line, which are looked up where they lie: of tens of thousands, texts have few. */
export class WordList {
  readonly #bytes: Uint8Array;

  /** @param path within the repository */
  constructor(path: string) {
    this.#bytes = readFileSync(packageFile(path));
  }

  /** What stands behind the word in its line, and a space; null where the list has no such word. */
  of(word: string): string | null {
    const bytes = this.#bytes;
    let from = 0;
    let to = bytes.length;
    while (from < to) {
      let start = (from + to) >>> 1;
      while (start > from && bytes[start - 1] !== LINE_END) start--;
      const order = this.#compare(word, start);
      let end = start;
      while (end < to && bytes[end] !== LINE_END) end++;
      if (order === 0) return String.fromCharCode(...bytes.subarray(Math.min(start + word.length + 1, end), end));
      if (order < 0) to = start;
      else from = end + 1;
    }
    return null;
  }

  /** Whether the word comes before, after or in the line that starts there. */
  #compare(word: string, start: number): number {
    const bytes = this.#bytes;
    for (let index = 0; index < word.length; index++) {
      const letter = bytes[start + index]!;
      if (letter === LINE_END || letter === SPACE) return 1;
      const difference = word.charCodeAt(index) - letter;
      if (difference !== 0) return difference;
    }
    const behind = bytes[start + word.length];
    return behind === LINE_END || behind === SPACE || behind === undefined ? 0 : -1;
  }
}
