import type { PhrasePart, PhraseWord } from './phrase.ts';

/** A word of a phrase with the symbols that lead on with it: several where a starred word may be of several lemmas. */
export interface LabelledWord extends PhraseWord {
  labels: readonly number[];
}

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
  /** The last of the phrases that lead here, as long as nobody has asked where they go on: see `unfold`. */
  folded: Position | null;
}

/** Where a phrase has got to with its last word. */
interface Position {
  phrase: Phrase;
  word: LabelledWord;
  /** With the word before it; null where it is the first. */
  before: Position | null;
  /** The group of words that it is in, how many of them are behind, and which part of the phrase comes after it. */
  group: readonly LabelledWord[];
  at: number;
  part: number;
  /** The one that came to the node before it. */
  earlier: Position | null;
}

interface Phrase {
  entry: Entry;
  parts: readonly PhrasePart<LabelledWord>[];
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

export const emptyNode = (): TrieNode => ({ next: null, bits: 0, gap: null, endings: null, folded: null });

/**
 * One of 32 bits for a symbol. A node goes on with few symbols and a word has few: where their bits have none in common, no symbol is, and the
 * node's table need not be asked. With the openings that each word keeps (`Word.openings`), four of five questions are spared.
 */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Adds a phrase, unfolded as far as its first words: a lexicon stands for a hundred thousand phrases, and texts go on with few of them. */
export function insert(root: TrieNode, parts: readonly PhrasePart<LabelledWord>[], entry: Entry): void {
  follow(root, { entry, parts }, null, 0);
}

/** A node that tells where its phrases go on and which end there. */
export function unfold(node: TrieNode): TrieNode {
  const positions: Position[] = [];
  for (let position = node.folded; position; position = position.earlier) positions.push(position);
  node.folded = null;
  for (let index = positions.length - 1; index >= 0; index--) {
    const position = positions[index]!;
    const { phrase, group, at, part } = position;
    if (at < group.length) lead(node, phrase, position, group, at, part);
    else follow(node, phrase, position, part);
  }
  return node;
}

/** Goes on with a phrase's parts from one on. */
function follow(node: TrieNode, phrase: Phrase, before: Position | null, from: number): void {
  for (let part = from; part < phrase.parts.length; part++) {
    const { choices, optional } = phrase.parts[part]!;
    for (const group of choices) lead(node, phrase, before, group, 0, part + 1);
    if (!optional) return;
  }
  if (before) end(node, phrase.entry, before);
}

/** Goes on with one word. */
function lead(node: TrieNode, phrase: Phrase, before: Position | null, group: readonly LabelledWord[], at: number, part: number): void {
  const word = group[at]!;
  for (const label of word.labels) {
    const next = child(node, label);
    next.folded = { phrase, word, before, group, at: at + 1, part, earlier: next.folded };
  }
}

function end(node: TrieNode, entry: Entry, last: Position): void {
  const words: PhraseWord[] = [];
  for (let position: Position | null = last; position; position = position.before) words.unshift(position.word);
  const ending = { entry, words, gapped: words.some((word) => word.form === '…'), capitalised: words.some((word) => word.capitals !== 'any') };
  // a list that grows reserves room for sixteen more
  node.endings = node.endings ? [...node.endings, ending] : [ending];
}

function child(node: TrieNode, label: number): TrieNode {
  node.next ??= new Map();
  let next = node.next.get(label);
  if (!next) node.next.set(label, (next = emptyNode()));
  node.bits |= bitOf(label);
  if (label === GAP) node.gap = next;
  return next;
}
