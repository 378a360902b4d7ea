import { ADJECTIVE, ANY_CASE, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../../language/shared/grammar.ts';
import type { PhraseTable } from '../../language/shared/lexicon.ts';
import { unfold, type Ending, type Entry, type TrieNode } from '../../language/shared/phrase-trie.ts';
import type { SlotRules } from '../../language/shared/slot-rules.ts';
import type { Document } from './document.ts';

/** A phrase of the lexicon in the text: tokens `from` to `to` (exclusive). */
export interface Match {
  table: PhraseTable;
  entry: Entry;
  from: number;
  to: number;
  /** The cases that its inflecting words agree in, and the verb form of the first of them. */
  grammar: number;
  /** Of events: what shorter phrases make of the same start, the longest first. Where the longest finds nobody to act, one of them may. */
  shorter?: Match[];
}

/** Tables whose phrases exclude each other where they overlap: the leftmost, then the longest stands. States and organisations may stand inside offices («генсек ООН»). */
const LAYERS: readonly (readonly PhraseTable[])[] = [
  ['countries'], ['regions', 'organizations', 'outlets'], ['offices', 'titles', 'roles'],
  ['events'], ['statements'], ['topics'], ['cues'], ['dates'], ['terms'],
];
const EVENTS = LAYERS.findIndex((tables) => tables.includes('events'));
const LAYER_OF = new Map(LAYERS.flatMap((tables, layer) => tables.map((table) => [table, layer] as const)));

/** Tables whose phrases are verbs or nouns that say what is done. */
const TRIGGERS: ReadonlySet<PhraseTable> = new Set(['events', 'statements']);

export type Matches = Record<PhraseTable, Match[]>;

/** Every phrase of the lexicon that the text holds, by table, in the order of the text. Several rows may share one span. */
export function findMatches(document: Document): Matches {
  const found = Object.fromEntries([...LAYER_OF.keys()].map((table) => [table, []])) as unknown as Matches;
  const ends = new Uint32Array(LAYERS.length);
  const finder = new PhraseFinder(document);
  for (let at = 0; at < document.count; at++) {
    if (!finder.lookFrom(at)) continue;
    for (let layer = 0; layer < LAYERS.length; layer++) {
      const matches = finder.longest[layer]!;
      if (!matches) continue;
      if (at < ends[layer]!) {
        // "Burma has ignored a plea": where nobody else says so, the participle tells it
        const said = layer === EVENTS ? found.events.at(-1)! : null;
        if (said?.entry.row.frame === 'oblige') (said.shorter ??= []).push(...matches);
        continue;
      }
      ends[layer] = matches[0]!.to;
      for (const match of matches) found[match.table].push(match);
    }
  }
  return found;
}

/** The phrases that begin at one token after the other. It runs for every token: nothing is made here where nothing is found. */
class PhraseFinder {
  /** By layer, the longest phrases that begin at the token; null where none does. */
  readonly longest: (Match[] | null)[] = LAYERS.map(() => null);
  readonly #document: Document;
  readonly #slots: SlotRules;
  /** Of a language with cases: a form is taken as the phrase reads it («вышли» of «выйти», not of «выслать»), not as it might be read elsewhere. */
  readonly #readsFirst: boolean;
  #start = 0;
  /** The grammar of the first word as the phrases looked for read it. */
  #first = 0;
  #found = false;
  /** Of events: what the longest one is longer than. */
  #shorter: Match[] | null = null;

  constructor(document: Document) {
    this.#document = document;
    this.#slots = document.pack.slots;
    this.#readsFirst = document.pack.names.inflects && !this.#slots.partOfSpeech;
  }

  /** Fills `longest` with what begins at a token. @returns whether anything does. */
  lookFrom(at: number): boolean {
    const { openings } = this.#document.words[at]!;
    if (openings.length === 0) return false;
    if (this.#found) this.longest.fill(null);
    this.#found = false;
    this.#shorter = null;
    this.#start = at;
    const bits = this.#bitsAt(at + 1);
    for (const { node, grammar } of openings) {
      if (node.endings === null && node.gap === null && (node.bits & bits) === 0) continue;
      this.#first = grammar;
      this.#walk(node, at + 1);
    }
    const events = this.longest[EVENTS];
    if (events && this.#shorter) events[0]!.shorter = (this.#shorter as Match[]).filter((match) => match.to < events[0]!.to).sort((one, other) => other.to - one.to);
    return this.#found;
  }

  /** Bits of the symbols that a phrase may go on with. */
  #bitsAt(at: number): number {
    return at >= this.#document.count || this.#document.tokens.breaks[at]! > 1 ? 0 : this.#document.words[at]!.symbolBits;
  }

  #walk(node: TrieNode, at: number): void {
    if (node.folded) unfold(node);
    const document = this.#document;
    if (node.endings) for (const ending of node.endings) this.#keep(at, ending);
    if (!node.next || at >= document.count || document.tokens.breaks[at]! > 1) return;
    const { symbols, symbolBits } = document.words[at]!;
    if ((node.bits & symbolBits) !== 0) for (let index = 0; index < symbols.length; index++) {
      const next = node.next.get(symbols[index]!);
      if (next) this.#walk(next, at + 1);
    }
    if (at === this.#start + 1) this.#walkPastDay(node, at);
    const { gap } = node;
    if (!gap) return;
    if (at === this.#start + 1 && isPerfect(document, this.#start)) return;
    const { words, stops } = document.pack.lexicon.gap;
    for (let skipped = 0; skipped <= words && !endsGap(document, at + skipped); skipped++) {
      this.#walk(gap, at + skipped);
      if (stops.has(document.form(at + skipped)) || isVerbOfItsOwn(document, at + skipped)) break;
    }
  }

  /** "Threatened Monday to", "appealed on Thursday to": of a language whose phrases begin with their verb, a day may stand behind it. */
  #walkPastDay(node: TrieNode, at: number): void {
    const document = this.#document;
    if (!this.#slots.partOfSpeech) return;
    const day = document.form(at) === 'on' ? at + 1 : at;
    if (!node.next || day + 1 >= document.count || !document.is('DAY_WITHIN', day) || (document.words[this.#start]!.grammar & VERB) === 0) return;
    for (const symbol of document.words[day + 1]!.symbols) {
      const next = node.next.get(symbol);
      if (next) this.#walk(next, day + 2);
    }
  }

  /** Keeps a phrase that ends before `to` if it is among the longest of its layer, or an event that is shorter. */
  #keep(to: number, ending: Ending): void {
    const { entry } = ending;
    const table = entry.table as PhraseTable;
    const layer = LAYER_OF.get(table)!;
    const best = this.longest[layer]!;
    const end = best === null ? 0 : best[0]!.to;
    const keepsShorter = layer === EVENTS && !this.#slots.verbLast;
    if (end > to && !keepsShorter) return;
    if (ending.capitalised && !ending.gapped && !isWrittenAs(this.#document, this.#start, ending.words)) return;
    const read = this.#readsFirst && ending.words[0]!.inflects ? this.#first : null;
    const grammar = this.#grammarOf(to, ending, read);
    if (grammar === null) return;
    const known = end === to ? matchOf(best!, entry) : null;
    if (known) {
      if (read !== null) known.grammar |= grammar;
      return;
    }
    const inContext = this.#inContext(to, ending, grammar);
    if (inContext === null) return;
    const match: Match = { table, entry, from: this.#start, to, grammar: inContext };
    this.#found = true;
    if (end === to) best!.push(match);
    else if (end > to) (this.#shorter ??= []).push(match);
    else {
      if (best && keepsShorter) (this.#shorter ??= []).push(...best);
      this.longest[layer] = [match];
    }
  }

  /** The grammar that a phrase's words show; null where they do not agree. */
  #grammarOf(to: number, { words, gapped }: Ending, read: number | null): number | null {
    const document = this.#document;
    if (gapped) return this.#slots.verbLast ? document.words[to - 1]!.grammar : (read ?? document.words[verbOf(document, this.#start, to)]!.grammar);
    return words.length === 1 ? (read ?? document.words[this.#start]!.grammar) : agreement(document, this.#start, words);
  }

  /** The grammar as what stands around leaves it; null where the words are not what the phrase asks for. */
  #inContext(to: number, { entry, words }: Ending, grammar: number): number | null {
    const { partOfSpeech } = this.#slots;
    const table = entry.table as PhraseTable;
    const told = partOfSpeech && TRIGGERS.has(table) ? partOfSpeech(this.#document, this.#start, to, headOf(words, this.#start), grammar) : grammar;
    const inContext = told ?? (table === 'statements' && SAID_BY_WRITING.has(entry.row.type!) ? grammar : null);
    if (partOfSpeech && (table === 'offices' || table === 'roles') && words.some((word, index) => word.inflects && (this.#document.words[this.#start + index]!.grammar & NOUN) === 0)) return null;
    return inContext === null || (words[0]!.verb && (inContext & VERBAL) === 0) ? null : inContext;
  }
}

function matchOf(matches: readonly Match[], entry: Entry): Match | null {
  for (const match of matches) if (match.entry === entry) return match;
  return null;
}

/** Where words are of several parts of speech, a phrase does not run on over another verb: "has expressed its readiness to hold talks" is no "have talks". */
function isVerbOfItsOwn(document: Document, at: number): boolean {
  if (!document.pack.slots.partOfSpeech || at >= document.count) return false;
  const { grammar, form } = document.words[at]!;
  const next = document.words[at + 1]?.grammar ?? 0;
  // "a rally to demand free elections"
  if (form === 'to') return (next & INFINITIVE) !== 0 && ((next & NOUN) === 0 || document.is('MEANT', at - 1) || document.isLemma('DEMANDING', at + 1));
  return (grammar & VERB) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0 && !((grammar & PARTICIPLE) !== 0 && (next & (NOUN | ADJECTIVE)) !== 0);
}

/** "Has threatened to pull out of talks" is no "have talks": in front of a participle with an object of its own "have" only makes a tense. */
const isPerfect = (document: Document, at: number): boolean =>
  document.pack.slots.partOfSpeech !== undefined && document.is('HAVE', at) && ((document.words[at + 1]?.grammar ?? 0) & PARTICIPLE) !== 0 && ((document.words[at + 2]?.grammar ?? 0) & NOUN) === 0;

/** A mark ends what may stand between a phrase's parts; a quotation and a currency do not ("voiced "full solidarity"", «назвал это „провокацией“», "A$5 million"). */
const endsGap = (document: Document, at: number): boolean => document.isPunctuation(at) && !((document.pack.slots.partOfSpeech || document.pack.names.inflects) && PASSED_OVER.has(document.raw(at)));
const PASSED_OVER = new Set(['$', '€', '£', '¥', '"', '“', '”', '‘', '’', "'", '«', '»']);

/** Where the verb of a phrase with a gap stands: at its end where nothing else is one («недопустимым он назвал»). */
function verbOf(document: Document, from: number, to: number): number {
  const isVerbal = (at: number): boolean => (document.words[at]!.grammar & VERBAL) !== 0;
  return document.pack.names.inflects && !isVerbal(from) && isVerbal(to - 1) ? to - 1 : from;
}

/** "Has written to convey his condolences": what is written says it. */
const SAID_BY_WRITING: ReadonlySet<string> = new Set(['CONDOLE', 'CONGRATULATE', 'THANK']);
const VERBAL = VERB | INFINITIVE | GERUND | PARTICIPLE;

function headOf(words: Ending['words'], from: number): number {
  const index = words.findIndex((word) => word.inflects);
  return index < 0 ? -1 : from + index;
}

/** The grammar of a phrase's starred words together, or null where two of them with cases have no case in common. Where verbs come last, words do not agree: the last one shows the case of all. */
function agreement(document: Document, from: number, words: Ending['words']): number | null {
  if (words.length === 1) return document.words[from]!.grammar;
  if (document.pack.slots.verbLast) return lastInflected(document, from, words);
  let cases = ANY_CASE;
  let inflected = false;
  let form = 0;
  for (let index = 0; index < words.length; index++) {
    if (!words[index]!.inflects) continue;
    const { grammar } = document.words[from + index]!;
    form ||= grammar & ~ANY_CASE;
    if ((grammar & ANY_CASE) === 0) continue;
    inflected = true;
    cases &= grammar;
    if (cases === 0) return null;
  }
  return (inflected ? cases : 0) | form;
}

/** «шараларын қабылдауға»: of a phrase whose verb or head comes last, the grammar of its last starred word. */
function lastInflected(document: Document, from: number, words: Ending['words']): number {
  const last = words.findLastIndex((word) => word.inflects);
  return last < 0 ? 0 : document.words[from + last]!.grammar;
}

/** Do the tokens have the capitals that the lexicon writes the phrase with? */
function isWrittenAs(document: Document, from: number, words: Ending['words']): boolean {
  return words.every(({ capitals }, index) => {
    if (capitals === 'initial') return document.hasInitialCapital(from + index);
    return capitals === 'any' || isWrittenInCapitals(document.raw(from + index));
  });
}

/** An abbreviation may carry an ending behind its hyphen: «АҚШ-тың». */
const isWrittenInCapitals = (raw: string): boolean => {
  const abbreviation = raw.split('-')[0]!;
  return abbreviation === abbreviation.toUpperCase();
};
