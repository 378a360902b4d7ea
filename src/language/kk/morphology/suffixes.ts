import * as G from '../../shared/grammar.ts';
import { readTable } from '../../shared/table.ts';
import { harmonyOf, lastClass } from './letters.ts';

/** How a noun's ending shows its possessor; what case endings stand behind depends on it. */
export type Possessor = 'none' | 'third' | 'first';

export interface Suffix {
  text: string;
  /** Classes of the letter in front, and P or M for possessives. */
  after: string;
  vowels: 'back' | 'front' | 'any';
  grammar: number;
  words: ReadonlySet<string>;
  /** What may stand behind it. */
  followers: string;
}

const GRAMMAR: Readonly<Record<string, number>> = {
  genitive: G.GENITIVE, dative: G.DATIVE, accusative: G.ACCUSATIVE, locative: G.LOCATIVE, ablative: G.ABLATIVE, instrumental: G.INSTRUMENTAL, adjective: G.ADJECTIVE,
  noun: G.NOUN, verb: G.VERB, past: G.PAST, present: G.PRESENT, future: G.FUTURE, participle: G.PARTICIPLE, gerund: G.GERUND, imperative: G.IMPERATIVE, negative: G.NEGATIVE, conditional: G.CONDITIONAL,
};

/** What й, а and у are written as where they flow together with a vowel or й in front. */
const FLOWN_TOGETHER: Readonly<Record<string, string>> = { й: 'и', а: 'я', у: 'ю' };
const NONE: readonly Suffix[] = [];

/** The rows of `suffixes.tsv`, those with harmony twice, by layer and last letter. */
export class Suffixes {
  readonly #byLast = new Map<string, Suffix[]>();

  constructor(folder: string) {
    for (const row of readTable(`${folder}/suffixes.tsv`)) {
      const words = row.grammar!.split(' ');
      const grammar = words.reduce((bits, word) => bits | (GRAMMAR[word] ?? 0), 0);
      const base = { after: row.after!, grammar, words: new Set(words), followers: row.then! };
      if (row.back === row.front) this.#add(row.layer!, { ...base, text: row.back!, vowels: 'any' });
      else {
        this.#add(row.layer!, { ...base, text: row.back!, vowels: 'back' });
        this.#add(row.layer!, { ...base, text: row.front!, vowels: 'front' });
      }
    }
  }

  #add(layer: string, suffix: Suffix): void {
    const last = suffix.text.at(-1)!;
    const letters = suffix.text.length === 1 && FLOWN_TOGETHER[last] ? [last, FLOWN_TOGETHER[last]] : [last];
    for (const letter of letters) {
      const key = layer + letter;
      this.#byLast.set(key, [...(this.#byLast.get(key) ?? []), suffix]);
    }
  }

  /** The suffixes of a layer that may end a word, by its last letter. */
  of(layer: string, word: string): readonly Suffix[] {
    return this.#byLast.get(layer + word[word.length - 1]) ?? NONE;
  }
}

const SHORTEST_STEM = 2;

/** What is left of a word in front of a suffix, or null where the suffix cannot stand there. `anyVowels`: names follow vowel harmony loosely (Құдайбергеновке). */
export function strip(word: string, suffix: Suffix, anyVowels = false): string | null {
  if (!word.endsWith(suffix.text) || word.length - suffix.text.length < SHORTEST_STEM) return null;
  const stem = word.slice(0, word.length - suffix.text.length);
  const letter = lastClass(stem);
  if (!letter) return null;
  if (suffix.after === 'P' ? !/[ыі]$/.test(stem) : suffix.after === 'M' ? !/[мң]$/.test(stem) : !suffix.after.includes(letter)) return null;
  if (suffix.vowels === 'any' || anyVowels) return stem;
  const harmony = harmonyOf(stem);
  return harmony === 'any' || harmony === suffix.vowels ? stem : null;
}
