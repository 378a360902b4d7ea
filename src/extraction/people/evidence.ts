import { ADJECTIVE, ANY_CASE, NOMINATIVE, NOUN, PARTICIPLE, PLURAL, SINGULAR, VERB } from '../../language/shared/grammar.ts';
import { NamePart } from '../../language/shared/name-rules.ts';
import { FIRST_NAME, ORGANIZATION_NAME, PLACE_NAME, SURNAME } from '../../language/shared/word.ts';
import { classOf, LETTER_LATIN } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import type { NameChain } from './chains.ts';
import type { NameCues } from './cues.ts';
import type { NameReading } from './nominative.ts';
import { CLOSING_QUOTES, OPENING_QUOTES } from './sureness.ts';

const LIKENESS_SCALE = 6;

/** Weighs what speaks for and against a capitalised word being somebody's name, where no rule decides: the language's weights were learnt (scripts/names). */
export class NameEvidence {
  readonly #document: Document;
  readonly #cues: NameCues;
  #low: Set<string> | null = null;

  constructor(document: Document, cues: NameCues) {
    this.#document = document;
    this.#cues = cues;
  }

  /** The logarithm of the odds that the chain names a person: without bound for a full name that a table lists, and against one in a language without weights. */
  of(chain: NameChain, readings: readonly NameReading[]): number {
    const { names } = this.#document.pack;
    const { weights } = names;
    if (!weights) return Number.NEGATIVE_INFINITY;
    if (chain.at.length > 1 && readings.some(({ name }) => names.isListed?.(name))) return Number.POSITIVE_INFINITY;
    let sum = 0;
    for (const [feature, value] of this.features(chain, readings)) sum += (weights.get(feature) ?? 0) * value;
    return sum;
  }

  /** What there is to see of a chain, each with how much of it there is. */
  features(chain: NameChain, readings: readonly NameReading[]): [feature: string, value: number][] {
    const found: [string, number][] = [['any', 1]];
    const note = (feature: string, holds: boolean): void => void (holds && found.push([feature, 1]));
    this.#words(chain, found, note);
    this.#before(chain, readings, note);
    this.#behind(chain, note);
    return found;
  }

  #words(chain: NameChain, found: [string, number][], note: (feature: string, holds: boolean) => void): void {
    const document = this.#document;
    const words = chain.at.filter((_, index) => typeof chain.parts[index] === 'number');
    const parts = chain.parts.filter((part) => typeof part === 'number');
    const likeness = words.map((at) => (this.#isLatin(at) ? 0 : document.pack.names.likeness!(document.form(at)) / LIKENESS_SCALE));
    found.push(['likeness: least', Math.min(...likeness)], ['likeness: most', Math.max(...likeness)]);
    const known = (bit: number): boolean => words.some((at) => (document.words[at]!.name & bit) !== 0);
    note('two words', words.length === 2);
    note('three words', words.length > 2);
    note('a first name', parts.includes(NamePart.FIRST));
    note('a first name that is an ordinary word', words.some((at) => (document.words[at]!.name & FIRST_NAME) !== 0 && document.words[at]!.common));
    note('a surname', parts.includes(NamePart.SURNAME));
    note('an unknown word', parts.includes(NamePart.UNKNOWN));
    note('an ordinary word', parts.includes(NamePart.POSSIBLE));
    note('an ordinary word that is a surname', words.some((at, index) => parts[index] === NamePart.POSSIBLE && (document.words[at]!.name & SURNAME) !== 0));
    note('a place', known(PLACE_NAME));
    note('a body', known(ORGANIZATION_NAME));
    note('Latin', words.some((at) => this.#isLatin(at)));
    note('capitals', words.some((at) => document.isAllCapitals(at)));
    note('written small elsewhere', words.some((at) => this.#isLowElsewhere(document.form(at))));
  }

  #before({ from }: NameChain, readings: readonly NameReading[], note: (feature: string, holds: boolean) => void): void {
    const document = this.#document;
    const at = from - 1;
    if (document.startsSentence(from)) note('begins the sentence', true);
    note('behind an opening quote', OPENING_QUOTES.has(document.raw(at)));
    if (at < 0 || document.sentenceOf[at] !== document.sentenceOf[from]) return;
    note('behind a bracket', document.isMark(at, '('));
    note('behind a comma', document.isMark(at, ','));
    note('behind a dash', document.isMark(at, '-') || document.isMark(at, '–') || document.isMark(at, '—'));
    note('behind and', document.is('AND', at));
    const thing = this.#cues.behindThing.has(from);
    const asItIs = readings[0] !== undefined && (readings[0].cases & NOMINATIVE) !== 0;
    note('behind a word for things', thing && !asItIs);
    note('behind a word for things, in the nominative', thing && asItIs);
    note('behind a verb of saying', this.#cues.speech.has(at));
    note('behind a capitalised word', document.hasInitialCapital(at) && !document.startsSentence(at));
    if (!document.isWord(at) || document.hasInitialCapital(at)) return;
    const { grammar, readings: known } = document.words[at]!;
    const place = document.is('PLACE', at);
    note('behind a preposition of place', place);
    note('behind another preposition', !place && (document.pack.names.governedCases?.(document.form(at)) ?? 0) !== 0);
    const cases = readings.reduce((bits, reading) => bits | reading.cases, 0) & SINGULAR;
    const person = known.some((reading) => reading.animate && (reading.grammar & cases) !== 0);
    note('behind a noun for a person', person);
    const noun = !person && (grammar & NOUN) !== 0 && (grammar & ANY_CASE) !== 0;
    note('behind a noun', noun && !asItIs);
    note('behind a noun, in the nominative', noun && !thing && asItIs);
    note('behind an adjective', (grammar & (ADJECTIVE | PARTICIPLE)) !== 0 && (grammar & NOUN) === 0 && (grammar & cases) !== 0);
    note('behind a verb', (grammar & VERB) !== 0 && (grammar & (NOUN | ADJECTIVE)) === 0);
  }

  #behind({ from, to }: NameChain, note: (feature: string, holds: boolean) => void): void {
    const document = this.#document;
    if (to >= document.count || document.sentenceOf[to] !== document.sentenceOf[from]) return;
    note('before a closing quote', CLOSING_QUOTES.has(document.raw(to)));
    note('before a bracket', document.isMark(to, '('));
    note('before a comma', document.isMark(to, ','));
    note('before and', document.is('AND', to));
    note('before a verb of saying', this.#cues.speech.has(to));
    if (!document.isWord(to) || document.hasInitialCapital(to)) return;
    const verbAt = (at: number): boolean => at < document.count && (document.words[at]!.grammar & VERB) !== 0 && (document.words[at]!.grammar & (NOUN | ADJECTIVE)) === 0 && ((document.words[at]!.grammar & PLURAL) === 0);
    const { grammar } = document.words[to]!;
    note('before a verb', verbAt(to) || ((grammar & (NOUN | ADJECTIVE)) === 0 && verbAt(to + 1)));
    note('before a noun', (grammar & NOUN) !== 0 && (grammar & VERB) === 0);
  }

  #isLatin(at: number): boolean {
    return classOf(this.#document.text.charCodeAt(this.#document.tokens.start[at]!)) === LETTER_LATIN;
  }

  #isLowElsewhere(form: string): boolean {
    const document = this.#document;
    if (!this.#low) {
      this.#low = new Set();
      for (let at = 0; at < document.count; at++) if (document.isWord(at) && !document.hasInitialCapital(at)) this.#low.add(document.form(at));
    }
    return this.#low.has(form);
  }
}
