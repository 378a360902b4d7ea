import { existsSync } from 'node:fs';
import { readParts, readWord, type PhrasePart, type PhraseWord } from './phrase.ts';
import { AIM, emptyNode, GAP, GAP_WORDS, insert, STATE_ADJECTIVE, Symbols, unfold, type LabelledWord, type TrieNode } from './phrase-trie.ts';
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

/** Words of phrases that stand for words of a kind. */
const OWN_LABELS: ReadonlyMap<string, readonly number[]> = new Map([['…', [GAP]], ['@state', [STATE_ADJECTIVE]], ['@aim', [AIM]]]);

/** A language's phrases, compiled into one trie over forms and lemmas. */
export class Lexicon {
  readonly symbols = new Symbols();
  readonly gap: Gap;
  readonly #root: TrieNode = emptyNode();
  readonly #folder: string;
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
    const words = new Map<string, LabelledWord>();
    const read = (text: string): LabelledWord => {
      let word = words.get(text);
      if (!word) words.set(text, (word = this.#labelled(readWord(text), lemmasOf)));
      return word;
    };
    const parts = new Map<string, PhrasePart<LabelledWord>>();
    for (const table of PHRASE_TABLES)
      for (const { phrases, ...row } of this.table(table)) {
        const entry = { table, row };
        for (const phrase of readParts(phrases!, read, parts)) insert(this.#root, phrase, entry);
      }
  }

  /** Its properties are written out: spread, and one put beside them, would give each word a shape of its own. */
  #labelled({ form, inflects, verb, capitals }: PhraseWord, lemmasOf: (form: string) => readonly string[]): LabelledWord {
    const labels = OWN_LABELS.get(form) ?? (inflects ? lemmasOf(form).map((lemma) => this.symbols.addLemma(lemma)) : [this.symbols.addForm(form)]);
    return { form, inflects, verb, capitals, labels };
  }

  /** Symbols that a word has beyond its own: STATE_ADJECTIVE or AIM where it is one. */
  classesOf(form: string, symbols: readonly number[]): number[] {
    if (this.#aims?.test(form)) return [AIM];
    const isState = symbols.some((symbol) => this.opening(symbol)?.endings?.some(({ entry }) => entry.table === 'countries' && entry.row.form === 'ADJECTIVE'));
    return isState ? [STATE_ADJECTIVE] : [];
  }

  /** Where phrases that begin with the symbol go on. */
  opening(symbol: number): TrieNode | undefined {
    const node = this.#root.next?.get(symbol);
    return node?.folded ? unfold(node) : node;
  }

  /** The rows of a table; none where the language has no such table. */
  table(name: string): Record<string, string>[] {
    const path = `${this.#folder}/${name}.tsv`;
    return existsSync(path) ? readTable(path) : [];
  }
}
