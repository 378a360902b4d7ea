import { ADJECTIVE, GERUND, NOUN, PAST, VERB } from '../../language/shared/grammar.ts';
import type { Document } from './document.ts';
import type { Matches } from './matches.ts';

/** Does the clause hang on a noun ("which signed …"), so that a comma and a verb end it? Only where verbs stand behind their subjects. */
export const isRelative = (document: Document, from: number): boolean => document.pack.slots.partOfSpeech !== undefined && document.is('RELATIVE_PRONOUN', document.isPunctuation(from) ? from + 1 : from);

/** «…, которую примет Бишкек, и договорились»: where a relative clause has its verb, a comma and the next verb go back to the main one. */
function comesBack(document: Document, start: number, comma: number): boolean {
  if (!document.pack.names.inflects || document.pack.slots.verbLast || document.pack.slots.partOfSpeech) return false;
  const opener = document.isPunctuation(start) ? start + 1 : start;
  const isRelativePronoun = document.isLemma('RELATIVE', opener) || document.isLemma('RELATIVE', opener + 1);
  const joined = document.is('AND', comma + 1);
  const next = joined ? comma + 2 : comma + 1;
  // «отметил, что партнёрство крепнет, и выразил надежду»
  const isContent = joined && document.is('CONTENT', opener) && isPastVerb(document, next);
  if ((!isRelativePronoun && !isContent) || !isFinite(document, next)) return false;
  for (let at = opener; at < comma; at++) if (isFinite(document, at)) return true;
  return false;
}

const isPastVerb = (document: Document, at: number): boolean => ((document.words[at]?.grammar ?? 0) & PAST) !== 0;

const isFinite = (document: Document, at: number): boolean => {
  const grammar = document.words[at]?.grammar ?? 0;
  // "said" and "opened" are adjectives too
  return (grammar & VERB) !== 0 && ((grammar & (NOUN | ADJECTIVE)) === 0 || (document.pack.slots.partOfSpeech !== undefined && (grammar & NOUN) === 0 && (grammar & PAST) !== 0));
};

export interface Clause {
  from: number;
  to: number;
}

/** Where the clauses of a text end: at ; and :, at a comma before a word that opens a clause, and at a word that does so without one ("after"); where verbs come last, at a comma behind one. By token: the number of its clause. */
export class Clauses {
  readonly #of: Uint32Array;
  readonly #clauses: Clause[] = [];

  constructor(document: Document, matches: Matches) {
    const starts = (kind: string): Set<number> => new Set(matches.cues.filter((cue) => cue.entry.row.kind === kind).map((cue) => cue.from));
    const openers = starts('CLAUSE');
    const subordinators = starts('SUBORDINATE');
    this.#of = new Uint32Array(document.count);
    for (const { from, to } of document.sentences) {
      let start = from;
      for (let at = from; at < to; at++) {
        const verbClosed = document.pack.slots.verbLast === true && document.isMark(at, ',') && at > start && isVerb(document, at - 1);
        const breaks = verbClosed || document.isMark(at, ';') || document.isMark(at, ':') || subordinators.has(at) || (document.isMark(at, ',') && (openers.has(at + 1) || openers.has(at + 2)));
        const returns = document.isMark(at, ',') && (isRelative(document, start) ? isFinite(document, at + 1) || (document.is('AND', at + 1) && isFinite(document, at + 2)) : openers.has(document.isPunctuation(start) ? start + 1 : start) && comesBack(document, start, at));
        if (!(breaks || returns) || at === start || (at === start + 1 && document.isPunctuation(start))) continue;
        this.#close(start, at);
        start = at;
      }
      this.#close(start, to);
    }
  }

  #close(from: number, to: number): void {
    this.#of.fill(this.#clauses.length, from, to);
    this.#clauses.push({ from, to });
  }

  at(token: number): Clause {
    return this.#clauses[this.#of[token]!]!;
  }
}

const isVerb = (document: Document, at: number): boolean => (document.words[at]!.grammar & (VERB | GERUND)) !== 0 && (document.words[at]!.grammar & (NOUN | ADJECTIVE)) === 0;
