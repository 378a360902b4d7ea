import type { PhraseWord } from './phrase.ts';

/** One row of a lexicon table as a phrase of it was found under. */
export interface Entry {
  /** The table's name: `countries`, `events`, … */
  table: string;
  /** The row's cells by column, without `phrases`. */
  row: Readonly<Record<string, string>>;
}

export interface Ending {
  entry: Entry;
  words: readonly PhraseWord[];
  /** One of the words is `…`. */
  gapped: boolean;
  /** Some word asks for capitals; of most phrases none does, and the text's need not be looked at. */
  capitalised: boolean;
}

export interface TrieNode {
  next: Map<number, TrieNode> | null;
  /** The bits of `next`'s symbols. */
  bits: number;
  /** Where `…` leads; it stands in `next` as well. */
  gap: TrieNode | null;
  endings: Ending[] | null;
}

/** The symbol of any state's adjective: `@state` in a phrase («глава @state МИДа»). */
export const STATE_ADJECTIVE = 0;

/** The symbol of what somebody is to do, where a language marks it on the word (Kazakh: тоқтатуға): `@aim` in a phrase. No lemma or form has it. */
export const AIM = -2;

/** The symbol of `…` in a phrase: up to GAP_WORDS words of anything («отозвать … посла»). */
export const GAP = -1;
export const GAP_WORDS = 3;

/** Numbers for the word forms and lemmas that the lexicon knows; nothing else of a text needs one. */
export class Symbols {
  readonly #forms = new Map<string, number>();
  readonly #lemmas = new Map<string, number>();
  #count = 0;

  addForm(form: string): number {
    return this.#add(this.#forms, form);
  }

  addLemma(lemma: string): number {
    return this.#add(this.#lemmas, lemma);
  }

  #add(map: Map<string, number>, key: string): number {
    let symbol = map.get(key);
    if (symbol === undefined) map.set(key, (symbol = ++this.#count));
    return symbol;
  }

  form(form: string): number | undefined {
    return this.#forms.get(form);
  }

  lemma(lemma: string): number | undefined {
    return this.#lemmas.get(lemma);
  }

  hasLemma(lemma: string): boolean {
    return this.#lemmas.has(lemma);
  }
}

export const emptyNode = (): TrieNode => ({ next: null, bits: 0, gap: null, endings: null });

/**
 * One of 32 bits for a symbol. A node goes on with few symbols and a word has few: where their bits have none in common, no symbol is, and the
 * node's table need not be asked. With the openings that each word keeps (`Word.openings`), four of five questions are spared.
 */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Adds a phrase; a starred word that may be of several lemmas branches. */
export function insert(root: TrieNode, symbols: Symbols, words: readonly PhraseWord[], entry: Entry, lemmasOf: (form: string) => readonly string[]): void {
  let nodes = [root];
  for (const word of words) {
    const labels = word.form === '…' ? [GAP] : word.form === '@state' ? [STATE_ADJECTIVE] : word.form === '@aim' ? [AIM] : word.inflects ? lemmasOf(word.form).map((lemma) => symbols.addLemma(lemma)) : [symbols.addForm(word.form)];
    nodes = nodes.flatMap((node) => labels.map((label) => child(node, label)));
  }
  const gapped = words.some((word) => word.form === '…');
  const capitalised = words.some((word) => word.capitals !== 'any');
  const ending = { entry, words, gapped, capitalised };
  // a list that grows reserves room for sixteen more, a hundred thousand times
  for (const node of nodes) node.endings = node.endings ? [...node.endings, ending] : [ending];
}

function child(node: TrieNode, label: number): TrieNode {
  node.next ??= new Map();
  let next = node.next.get(label);
  if (!next) node.next.set(label, (next = emptyNode()));
  node.bits |= bitOf(label);
  if (label === GAP) node.gap = next;
  return next;
}
