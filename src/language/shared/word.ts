import type { TrieNode } from './phrase-trie.ts';

/** One way to read a word form: its dictionary form and its grammar (bits of `grammar.ts`). */
export interface Reading {
  lemma: string;
  grammar: number;
  /** FIRST_NAME | SURNAME | …: what the dictionary lists this reading as; 0 for no name. */
  name: number;
  /** Of a name's reading: the nominative singular of the same gender (`захарова`, where the lemma is `захаров`). */
  nominative?: string;
  /** A noun for a person or an animal, where the dictionary tells. */
  animate?: boolean;
}

/** What a dictionary knows a word as, where it is a name: bits of `Word.name`. */
export const FIRST_NAME = 1;
export const SURNAME = 2;
export const PATRONYMIC = 4;
export const PLACE_NAME = 8;
export const ORGANIZATION_NAME = 16;

/** What a language knows of one word form, whatever stands around it. Shared by all tokens of the form; never changed. */
export interface Word {
  /** Lower case, ё as е, typographic apostrophes as '. */
  form: string;
  /** There is a hyphen or an apostrophe in it: it may be several words in one. */
  joint: boolean;
  readings: readonly Reading[];
  /** FIRST_NAME | SURNAME | …; 0 where no dictionary lists it as a name. */
  name: number;
  /** A dictionary lists it as something else than a name. */
  common: boolean;
  /** All readings' grammar together. */
  grammar: number;
  /** Is the form one of the language's function words, or one of its lemmas? Most words are none, and need not be asked for a role. */
  functional: boolean;
  functionalLemma: boolean;
  /** Symbols of the lexicon that the form is read as, the form itself and its lemmas. */
  symbols: readonly number[];
  /** The bits of `symbols`. */
  symbolBits: number;
  /** Where phrases of the lexicon that begin with one of the symbols go on, and the grammar that the symbol has. */
  openings: readonly { node: TrieNode; grammar: number }[];
}
