import { existsSync } from 'node:fs';
import { readPhrases, type KnownParts } from './phrase.ts';
import { AIM, emptyNode, GAP_WORDS, insert, STATE_ADJECTIVE, Symbols, type Entry, type TrieNode } from './phrase-trie.ts';
import { readTable } from './table.ts';

/** The tables of a language's `lexicon/` folder whose phrases are looked for in texts; the same in every language. */
export const PHRASE_TABLES = [
  'countries', 'regions', 'organizations', 'outlets', 'offices', 'titles', 'roles', 'events', 'statements', 'topics', 'cues', 'dates', 'terms',
] as const;
export type PhraseTable = (typeof PHRASE_TABLES)[number];

/** What `…` in a phrase may stand for: so many words at most, none of the stops (folded). */
export interface Gap {
  words: number;
  stops: ReadonlySet<string>;
}

/** A language's phrases, compiled into one trie over forms and lemmas. */
export class Lexicon {
  readonly symbols = new Symbols();
  readonly root: TrieNode = emptyNode();
  readonly gap: Gap;
  readonly #folder: string;
  readonly #lemmasOf: (form: string) => readonly string[];
  readonly #aims: RegExp | null;

  /**
   * @param folder the language's `lexicon/` folder.
   * @param aims how a form ends that says what somebody is to do; the language's phrases have it as `@aim`.
   * @param lemmasOf the dictionary forms that a starred word of a phrase may stand for; the word itself where it is in no dictionary.
   */
  constructor(folder: string, lemmasOf: (form: string) => readonly string[], gap: Gap = { words: GAP_WORDS, stops: new Set() }, aims: RegExp | null = null) {
    this.#aims = aims;
    this.gap = gap;
    this.#folder = folder;
    const lemmas = new Map<string, readonly string[]>();
    this.#lemmasOf = (form) => {
      let found = lemmas.get(form);
      if (!found) lemmas.set(form, (found = lemmasOf(form)));
      return found;
    };
    const parts: KnownParts = new Map();
    for (const table of PHRASE_TABLES)
      for (const { phrases, ...row } of this.table(table)) this.add({ table, row }, phrases!, parts);
  }

  add(entry: Entry, phrases: string, parts?: KnownParts): void {
    for (const words of readPhrases(phrases, parts)) insert(this.root, this.symbols, words, entry, this.#lemmasOf);
  }

  /** Symbols that a word has beyond its own: STATE_ADJECTIVE or AIM where it is one. */
  classesOf(form: string, symbols: readonly number[]): number[] {
    if (this.#aims?.test(form)) return [AIM];
    const isState = symbols.some((symbol) => this.root.next?.get(symbol)?.endings?.some(({ entry }) => entry.table === 'countries' && entry.row.form === 'ADJECTIVE'));
    return isState ? [STATE_ADJECTIVE] : [];
  }

  /** The rows of a table; none where the language has no such table. */
  table(name: string): Record<string, string>[] {
    const path = `${this.#folder}/${name}.tsv`;
    return existsSync(path) ? readTable(path) : [];
  }
}
