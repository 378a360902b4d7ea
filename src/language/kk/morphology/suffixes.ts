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
  then: string;
}

const GRAMMAR: Readonly<Record<string, number>> = {
  genitive: G.GENITIVE, dative: G.DATIVE, accusative: G.ACCUSATIVE, locative: G.LOCATIVE, ablative: G.ABLATIVE, instrumental: G.INSTRUMENTAL, adjective: G.ADJECTIVE,
  noun: G.NOUN, verb: G.VERB, past: G.PAST, present: G.PRESENT, future: G.FUTURE, participle: G.PARTICIPLE, gerund: G.GERUND, imperative: G.IMPERATIVE, negative: G.NEGATIVE,
};

/** The rows of one layer of `suffixes.tsv`, those with harmony twice. */
export type Suffixes = ReadonlyMap<string, readonly Suffix[]>;

export function readSuffixes(folder: string): Suffixes {
  const layers = new Map<string, Suffix[]>();
  for (const row of readTable(`${folder}/suffixes.tsv`)) {
    const words = row.grammar!.split(' ');
    const grammar = words.reduce((bits, word) => bits | (GRAMMAR[word] ?? 0), 0);
    const base = { after: row.after!, grammar, words: new Set(words), then: row.then! };
    const found = layers.get(row.layer!) ?? [];
    if (row.back === row.front) found.push({ ...base, text: row.back!, vowels: 'any' });
    else found.push({ ...base, text: row.back!, vowels: 'back' }, { ...base, text: row.front!, vowels: 'front' });
    layers.set(row.layer!, found);
  }
  return layers;
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
