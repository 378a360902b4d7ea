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
}

const HYPHEN = 0x2d;
const HYPHENS = new Set([HYPHEN, 0x2010, 0x2011]);
const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60]);
const FULL_STOP = 0x2e;
const CLOSING_BRACKET = 0x29;
/** What stands behind the stop in an outlet's name, `DKNews.kz`; anywhere else a stop between letters is a missing space. */
const TOP_LEVEL_DOMAIN = /^(?:kz|ru|com|org|net|info|uk|ua|by|uz|kg|su|eu|int|gov|sg|tv|media|asia|az|ge|am|tm|tj|md|рф|қаз)(?![a-z])/i;

/** Splits a text: words (with inner hyphens and apostrophes), numbers, single marks. English `'s` is a word of its own. */
export function tokenise(text: string): Tokens {
  const capacity = text.length + 1;
  const tokens: Tokens = {
    count: 0, kind: new Uint8Array(capacity), start: new Uint32Array(capacity), end: new Uint32Array(capacity), breaks: new Uint8Array(capacity),
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
      const end = possessive > 0 ? possessive : kind === WORD ? endOfWord(text, at) : kind === NUMBER ? endOfNumber(text, at) : at + 1;
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

function endOfWord(text: string, start: number): number {
  const script = classOf(text.charCodeAt(start));
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = classOf(code);
    if (type === script || type === LETTER_OTHER || (type === DIGIT && script === LETTER_LATIN)) continue;
    if (type === DIGIT) break;
    if ((type === LETTER_CYRILLIC || type === LETTER_LATIN) && script !== LETTER_OTHER) break;
    if (type === LETTER_CYRILLIC || type === LETTER_LATIN) continue;
    const next = text.charCodeAt(at + 1);
    if (HYPHENS.has(code) && (isLetter(next) || classOf(next) === DIGIT)) {
      at++;
      continue;
    }
    if (APOSTROPHES.has(code) && isLetter(next) && possessiveAt(text, at) === 0) continue;
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
