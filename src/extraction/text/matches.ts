import { ADJECTIVE, ANY_CASE, GERUND, INFINITIVE, NOUN, PARTICIPLE, VERB } from '../../language/shared/grammar.ts';
import type { PhraseTable } from '../../language/shared/lexicon.ts';
import type { Ending, Entry, TrieNode } from '../../language/shared/phrase-trie.ts';
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
  const layers: Match[][] = LAYERS.map(() => []);
  const ends = LAYERS.map(() => 0);
  const longest: Match[][] = LAYERS.map(() => []);
  const shorter: Match[] = [];
  for (let at = 0; at < document.count; at++) {
    const { openings } = document.words[at]!;
    if (openings.length === 0) continue;
    for (const found of longest) if (found.length > 0) found.length = 0;
    if (shorter.length > 0) shorter.length = 0;
    for (const { node, grammar } of openings) walk(document, at, node, at + 1, longest, shorter, grammar);
    longest.forEach((found, layer) => {
      if (found.length === 0 || at < ends[layer]!) return;
      ends[layer] = found[0]!.to;
      if (layer === EVENTS && shorter.length > 0) found[0]!.shorter = shorter.filter((match) => match.to < found[0]!.to).sort((one, other) => other.to - one.to);
      layers[layer]!.push(...found);
    });
  }
  const result = Object.fromEntries([...LAYER_OF.keys()].map((table) => [table, []])) as unknown as Matches;
  for (const match of layers.flat()) result[match.table].push(match);
  return result;
}

function walk(document: Document, start: number, node: TrieNode, at: number, longest: Match[][], shorter: Match[], first: number): void {
  if (node.endings) for (const ending of node.endings) keep(document, start, at, ending, longest, shorter, first);
  if (!node.next || at >= document.count || document.tokens.breaks[at]! > 1) return;
  const { symbols, symbolBits } = document.words[at]!;
  if ((node.bits & symbolBits) !== 0) for (let index = 0; index < symbols.length; index++) {
    const next = node.next.get(symbols[index]!);
    if (next) walk(document, start, next, at + 1, longest, shorter, first);
  }
  const { gap } = node;
  if (!gap) return;
  const { words, stops } = document.pack.lexicon.gap;
  for (let skipped = 0; skipped <= words && !endsGap(document, at + skipped); skipped++) {
    walk(document, start, gap, at + skipped, longest, shorter, first);
    if (stops.has(document.form(at + skipped)) || isVerbOfItsOwn(document, at + skipped)) break;
  }
}

/** Where words are of several parts of speech, a phrase does not run on over another verb: "has expressed its readiness to hold talks" is no "have talks". */
function isVerbOfItsOwn(document: Document, at: number): boolean {
  if (!document.pack.slots.partOfSpeech || at >= document.count) return false;
  const { grammar, form } = document.words[at]!;
  const next = document.words[at + 1]?.grammar ?? 0;
  if (form === 'to') return (next & INFINITIVE) !== 0 && ((next & NOUN) === 0 || MEANT.test(document.form(at - 1)));
  return (grammar & VERB) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0 && !((grammar & PARTICIPLE) !== 0 && (next & (NOUN | ADJECTIVE)) !== 0);
}

/** Nouns whose "to" opens what somebody means to do, whatever else that word may be: "readiness to support". */
const MEANT = /^(?:readiness|willingness|commitment|intention|desire|determination|ability|resolve|decision|plans?|pledge|offer|promise)$/;

/** A mark ends what may stand between a phrase's parts; a quotation and a currency do not ("voiced "full solidarity"", «назвал это „провокацией“», "A$5 million"). */
const endsGap = (document: Document, at: number): boolean => document.isPunctuation(at) && !((document.pack.slots.partOfSpeech || document.pack.names.inflects) && PASSED_OVER.has(document.raw(at)));
const PASSED_OVER = new Set(['$', '€', '£', '¥', '"', '“', '”', '‘', '’', "'", '«', '»']);

function keep(document: Document, from: number, to: number, { entry, words, gapped, capitalised }: Ending, longest: Match[][], shorter: Match[], first: number): void {
  const table = entry.table as PhraseTable;
  const best = longest[LAYER_OF.get(table)!]!;
  const kept = table === 'events' && !document.pack.slots.verbLast;
  if (!kept && best.length > 0 && best[0]!.to > to) return;
  if (capitalised && !gapped && !isWrittenAs(document, from, words)) return;
  const { partOfSpeech, verbLast } = document.pack.slots;
  // of a language with cases: the form as it is read here («вышли» of «выйти», not of «выслать»), not as it might be read elsewhere
  const read = document.pack.names.inflects && !partOfSpeech && words[0]!.inflects ? first : null;
  const grammar = gapped ? (verbLast ? document.words[to - 1]!.grammar : (read ?? document.words[verbOf(document, from, to)]!.grammar)) : words.length === 1 ? (read ?? document.words[from]!.grammar) : agreement(document, from, words);
  if (grammar === null) return;
  const known = best.find((match) => match.to === to && match.entry === entry);
  if (known) {
    if (read !== null) known.grammar |= grammar;
    return;
  }
  const told = partOfSpeech && TRIGGERS.has(table) ? partOfSpeech(document, from, to, headOf(words, from), grammar) : grammar;
  const inContext = told ?? (table === 'statements' && SAID_BY_WRITING.has(entry.row.type!) ? grammar : null);
  if (partOfSpeech && (table === 'offices' || table === 'roles') && words.some((word, index) => word.inflects && (document.words[from + index]!.grammar & NOUN) === 0)) return;
  if (inContext === null || (words[0]!.verb && (inContext & VERBAL) === 0)) return;
  const match = { table, entry, from, to, grammar: inContext };
  if (best.length > 0 && best[0]!.to > to) return void shorter.push(match);
  if (best.length > 0 && best[0]!.to < to) shorter.push(...best.splice(0).filter(() => kept));
  best.push(match);
}

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
