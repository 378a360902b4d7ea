import { inCyrillic } from './look-alikes.ts';
import { classOf, DIGIT, isLetter, isUpper, LETTER_CYRILLIC, LETTER_LATIN, LETTER_OTHER, NEWLINE, SPACE } from './characters.ts';

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/** The tokens of a text as parallel arrays; offsets are UTF-16 code units. */
export interface Tokens {
  count: number;
  kind: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  /** Line breaks between the token and the one before it. */
  breaks: Uint8Array;
  /** Cyrillic words with Latin letters in place of those they look like. */
  mixed: Set<number>;
}

const HYPHEN = 0x2d;
const HYPHENS = new Set([HYPHEN, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60]);
const FULL_STOP = 0x2e;
/** Stands for ә on many pages; of itself it is a letter of neither alphabet here. */
const LATIN_SCHWA = 0x259;
const CLOSING_BRACKET = 0x29;
/** What stands behind the stop in an outlet's name, `DKNews.kz`; anywhere else a stop between letters is a missing space. */
const TOP_LEVEL_DOMAIN = /^(?:kz|ru|com|org|net|info|uk|ua|by|uz|kg|su|eu|int|gov|sg|tv|media|asia|az|ge|am|tm|tj|md|рф|қаз)(?![a-z])/i;

/** Splits a text: words (with inner hyphens and apostrophes), numbers, single marks. English `'s` is a word of its own. */
export function tokenise(text: string): Tokens {
  const capacity = text.length + 1;
  const tokens: Tokens = {
    count: 0, kind: new Uint8Array(capacity), start: new Uint32Array(capacity), end: new Uint32Array(capacity), breaks: new Uint8Array(capacity),
    mixed: new Set(),
  };
  let breaks = 0;
  for (let at = 0; at < text.length; ) {
    const type = classOf(text.charCodeAt(at));
    if (type === SPACE) at++;
    else if (type === NEWLINE) {
      if (text.charCodeAt(at) !== 0x0d || text.charCodeAt(at + 1) !== 0x0a) breaks = Math.min(breaks + 1, 255);
      at++;
    } else {
      const kind = type === DIGIT ? NUMBER : isLetter(text.charCodeAt(at)) ? WORD : PUNCTUATION;
      const possessive = possessiveAt(text, at);
      const end = possessive > 0 ? possessive : kind === WORD ? endOfWord(text, at, tokens) : kind === NUMBER ? endOfNumber(text, at) : at + 1;
      const index = tokens.count++;
      tokens.kind[index] = possessive > 0 ? WORD : kind;
      tokens.start[index] = at;
      tokens.end[index] = end;
      tokens.breaks[index] = breaks;
      breaks = 0;
      at = end;
    }
  }
  return tokens;
}

/** The end of an English `'s` or of the bare apostrophe's token at `at`, or 0. */
function possessiveAt(text: string, at: number): number {
  if (!APOSTROPHES.has(text.charCodeAt(at)) || at === 0 || (classOf(text.charCodeAt(at - 1)) !== LETTER_LATIN && text.charCodeAt(at - 1) !== CLOSING_BRACKET)) return 0;
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x73 && !isLetter(text.charCodeAt(at + 2)) ? at + 2 : 0;
}

/** Longer runs of letters are no words; looking no further keeps the time linear. */
const LONGEST_RUN = 40;

/** The end of the run of letters from `part` on where it is a Cyrillic word with look-alikes in it, else 0. */
function endOfMixed(text: string, part: number): number {
  let end = part;
  while (end < text.length && end - part < LONGEST_RUN && isLetter(text.charCodeAt(end))) end++;
  return end - part === LONGEST_RUN || inCyrillic(text.slice(part, end)) === null ? 0 : end;
}

function endOfWord(text: string, start: number, tokens: Tokens): number {
  let script = classOf(text.charCodeAt(start));
  let at = start + 1;
  let part = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === script || (type === LETTER_OTHER && code !== LATIN_SCHWA) || (type === DIGIT && script === LETTER_LATIN)) continue;
    if (type === DIGIT) break;
    if (isLetter(code)) {
      const end = endOfMixed(text, part);
      if (end > at) {
        tokens.mixed.add(tokens.count);
        script = LETTER_CYRILLIC;
        at = end - 1;
      } else if (type !== LETTER_OTHER && script !== LETTER_OTHER) break;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    if (HYPHENS.has(code) && (isLetter(next) || classOf(next) === DIGIT)) {
      at++;
      part = at;
      // «BRICS-тің», «IT-компания»: each half has its own alphabet
      if (isLetter(next)) script = classOf(next);
      continue;
    }
    if (APOSTROPHES.has(code) && isLetter(next) && possessiveAt(text, at) === 0) {
      part = at + 1;
      continue;
    }
    if (code === FULL_STOP && staysInWord(text, start, at)) continue;
    break;
  }
  return at;
}

/** `U.S.`, `т.е.`, `DKNews.kz`: the stops that belong to the word. */
function staysInWord(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const abbreviation = at - start === 1 || text.charCodeAt(at - 2) === FULL_STOP;
  if (abbreviation && !isUpper(text.charCodeAt(start))) return isLetter(next) && !isLetter(text.charCodeAt(at + 2));
  if (abbreviation) {
    if (isUpper(next) && text.charCodeAt(at + 2) === FULL_STOP && classOf(text.charCodeAt(start)) === LETTER_LATIN) return true;
    return text.charCodeAt(at - 2) === FULL_STOP && at - start >= 3 && classOf(text.charCodeAt(start)) === LETTER_LATIN;
  }
  return isLetter(next) && TOP_LEVEL_DOMAIN.test(text.slice(at + 1, at + 8));
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) continue;
    if ((code === FULL_STOP || code === 0x2c) && classOf(text.charCodeAt(at + 1)) === DIGIT) continue;
    break;
  }
  const ordinal = /^(?:st|nd|rd|th)(?![a-z])/i.exec(text.slice(at, at + 3));
  if (ordinal) return at + 2;
  const suffix = /^[-‑](?:й|го|му|м|я|е|ю|х|ми|ти|ы|ші|шы|інші|ыншы)(?!\p{L})/u.exec(text.slice(at, at + 7));
  return suffix ? at + suffix[0].length : at;
}
