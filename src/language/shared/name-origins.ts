import { readTable } from './table.ts';

/** States by how their people are called. */
export class NameOrigins {
  readonly #rows: readonly { sign: string; marks: readonly string[]; states: ReadonlySet<string> }[];
  readonly #eastAsianSurnames: ReadonlySet<string>;

  constructor(path: string, eastAsianSurnames: ReadonlySet<string>) {
    this.#rows = readTable(path).map((row) => ({ sign: row.sign!, marks: row.marks!.split(' '), states: new Set(row.states!.split(' ')) }));
    this.#eastAsianSurnames = eastAsianSurnames;
  }

  /** The states to which somebody's name, in the nominative, points; null where it points to none. */
  of(name: string): ReadonlySet<string> | null {
    const words = name.toLowerCase().split(' ');
    return words.length < 2 ? null : (this.#rows.find(({ sign, marks }) => marks.some((mark) => this.#has(words, sign, mark)))?.states ?? null);
  }

  #has(words: readonly string[], sign: string, mark: string): boolean {
    if (sign === 'particle') return words.slice(1, -1).includes(mark);
    if (sign === 'beginning') return words.slice(1).some((word) => word.startsWith(mark));
    if (sign === 'syllable') return words.length < 5 && this.#eastAsianSurnames.has(words[0]!) && words.every((word) => word.length < LONGEST_PART);
    return words.at(-1)!.endsWith(mark);
  }
}

/** Letters of a given name of two syllables: «Цзиньпин». */
const LONGEST_PART = 9;
