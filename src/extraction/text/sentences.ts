import type { LanguagePack } from '../../language/shared/language-pack.ts';
import type { Word } from '../../language/shared/word.ts';
import type { Tokens } from './tokenise.ts';

export interface Sentence {
  /** First token. */
  from: number;
  /** The token behind the last. */
  to: number;
  paragraph: number;
}

/** A text whose words are known and whose sentences are not. */
export interface TokenisedText {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly pack: LanguagePack;
  raw(at: number): string;
  form(at: number): string;
  isPunctuation(at: number): boolean;
  isNumber(at: number): boolean;
  hasInitialCapital(at: number): boolean;
}

const CLOSING = new Set(['"', '»', '”', ')', '’', "'", '“']);
const ENDING = new Set(['.', '!', '?', '…']);
/** Tokens: what goes on for longer is no sentence but a list or no text at all, and is cut at a mark. It keeps the time linear, since words are looked at with all others of their sentence. */
const LONGEST_SENTENCE = 250;

/**
 * A sentence ends at a full stop, question or exclamation mark (not behind an abbreviation or an initial) and at a line's end, unless the
 * next line goes on in lower case.
 */
export function findSentences(document: TokenisedText): Sentence[] {
  const { tokens } = document;
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && tokens.breaks[at]! > 0 && (tokens.breaks[at]! > 1 || !continuesLine(document, at))) {
      close(at);
      paragraph++;
    }
    if (at - from >= LONGEST_SENTENCE && (document.isPunctuation(at - 1) || at - from >= 2 * LONGEST_SENTENCE)) close(at);
    if (!document.isPunctuation(at) || !ENDING.has(document.raw(at))) continue;
    let end = at + 1;
    while (end < tokens.count && tokens.breaks[end] === 0 && document.isPunctuation(end) && (ENDING.has(document.raw(end)) || CLOSING.has(document.raw(end)))) end++;
    if (end < tokens.count && endsSentence(document, at, end, from)) {
      close(end);
      at = end - 1;
    }
  }
  close(tokens.count);
  return sentences;
}

function continuesLine(document: TokenisedText, at: number): boolean {
  const first = document.raw(at);
  return /^\p{Ll}/u.test(first) && !ENDING.has(document.raw(at - 1));
}

function endsSentence(document: TokenisedText, stop: number, next: number, from: number): boolean {
  const { tokens } = document;
  if (tokens.breaks[next]! > 0) return true;
  if (document.raw(stop) === '.' && stop > from) {
    const before = document.form(stop - 1);
    const initial = /^\p{Lu}$/u.test(document.raw(stop - 1));
    if (initial && document.hasInitialCapital(next)) return endsWithName(document, stop - 1, next);
    if (document.pack.abbreviations.has(before)) return false;
  }
  const spaced = tokens.start[next]! > tokens.end[next - 1]!;
  const opensHigh = document.hasInitialCapital(next) || document.isPunctuation(next) || document.isNumber(next);
  return opensHigh && (spaced || document.hasInitialCapital(next));
}

/** «… прибудет Ван И. Ожидается, что …»: one letter behind a name, and an ordinary word next. */
function endsWithName(document: TokenisedText, letter: number, next: number): boolean {
  const { names } = document.pack;
  const { common, name } = document.words[next]!;
  return names.eastAsianSurnames.has(document.form(letter - 1)) && common && name === 0;
}
