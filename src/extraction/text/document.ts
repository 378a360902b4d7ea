import { NOUN, VERB } from '../../language/shared/grammar.ts';
import { capitalsOf } from '../../language/shared/phrase.ts';
import type { FunctionRole } from '../../language/shared/function-words.ts';
import type { LanguagePack } from '../../language/shared/language-pack.ts';
import type { Word } from '../../language/shared/word.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { classOf, isUpper, LETTER_OTHER } from './characters.ts';
import { inCyrillic } from './look-alikes.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { NUMBER, PUNCTUATION, tokenise, WORD, type Tokens } from './tokenise.ts';

/** A text with its tokens, their words and its sentences. Positions are token numbers unless a name says otherwise. */
export class Document {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tokens: Tokens;
  readonly words: Word[];
  readonly sentences: Sentence[];
  /** Of each token, the number of its sentence. */
  readonly sentenceOf: Uint32Array;

  constructor(text: string, pack: LanguagePack) {
    this.text = text;
    this.pack = pack;
    this.tokens = tokenise(text);
    this.words = new Array(this.tokens.count);
    for (let at = 0; at < this.tokens.count; at++) this.words[at] = pack.word(this.raw(at));
    this.sentences = findSentences(this);
    this.sentenceOf = new Uint32Array(this.tokens.count);
    this.sentences.forEach((sentence, number) => this.sentenceOf.fill(number, sentence.from, sentence.to));
  }

  get count(): number {
    return this.tokens.count;
  }

  /** The token as it stands in the text, in one alphabet. */
  raw(at: number): string {
    const written = this.text.slice(this.tokens.start[at], this.tokens.end[at]);
    return this.tokens.mixed.has(at) ? written.replace(/\p{L}+/gu, (run) => inCyrillic(run) ?? run) : written;
  }

  form(at: number): string {
    return this.words[at]?.form ?? '';
  }

  /** "Bui Van Hung signed": where nouns and verbs look alike, a word of somebody's name is no verb. */
  readAsName(from: number, to: number): void {
    for (let at = from; at < to; at++) if ((this.words[at]!.grammar & VERB) !== 0 && this.hasInitialCapital(at)) this.words[at] = { ...this.words[at]!, grammar: NOUN };
  }

  /** Is the token one of the language's words for that? */
  is(role: FunctionRole, at: number): boolean {
    const word = this.words[at];
    return word !== undefined && word.functional && this.pack.functionWords[role].has(word.form);
  }

  /** Is the token a form of one of the language's words for that? */
  isLemma(role: FunctionRole, at: number): boolean {
    const word = this.words[at];
    if (word === undefined || !word.functionalLemma) return false;
    const lemmas = this.pack.functionWords[role];
    return word.readings.some((reading) => lemmas.has(reading.lemma));
  }

  isWord(at: number): boolean {
    return this.tokens.kind[at] === WORD;
  }

  isNumber(at: number): boolean {
    return this.tokens.kind[at] === NUMBER;
  }

  /** Is the token this very mark? */
  isMark(at: number, mark: string): boolean {
    return this.tokens.kind[at] === PUNCTUATION && this.text[this.tokens.start[at]!] === mark;
  }

  isPunctuation(at: number): boolean {
    return this.tokens.kind[at] === PUNCTUATION;
  }

  hasInitialCapital(at: number): boolean {
    return this.tokens.kind[at] === WORD && isUpper(this.text.charCodeAt(this.tokens.start[at]!));
  }

  isAllCapitals(at: number): boolean {
    if (this.tokens.kind[at] !== WORD) return false;
    // most words say no by their second letter
    const second = this.text.charCodeAt(this.tokens.start[at]! + 1);
    return (isUpper(second) || classOf(second) >= LETTER_OTHER) && capitalsOf(this.raw(at)) === 'all';
  }

  /** Does nothing but the token's own sentence start stand before it? Then its capital says nothing. */
  startsSentence(at: number): boolean {
    const sentence = this.sentences[this.sentenceOf[at]!]!;
    for (let before = sentence.from; before < at; before++) if (!this.isPunctuation(before)) return false;
    return true;
  }

  /** The span of tokens `from` to `to` (exclusive) as evidence. */
  evidence(from: number, to: number): Evidence {
    const start = this.tokens.start[from]!;
    const end = this.tokens.end[Math.max(from, to - 1)]!;
    return { quote: this.text.slice(start, end), start, end };
  }

  sentence(at: number): Sentence {
    return this.sentences[this.sentenceOf[at]!]!;
  }
}
