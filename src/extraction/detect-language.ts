import type { Language } from '../domain/language.ts';
import { UnknownLanguage } from '../domain/errors.ts';

const CYRILLIC = 1;
const LATIN = 2;
const LETTER = 4;
const KAZAKH = 8;
const RUSSIAN = 16;
const FOREIGN = 32;
const KINDS: readonly (readonly [bit: number, letters: RegExp])[] = [
  [CYRILLIC, /\p{Script=Cyrillic}/u], [LATIN, /\p{Script=Latin}/u], [LETTER, /\p{L}/u],
  // letters that Kazakh's Cyrillic has and Russian has not, and the other way about
  [KAZAKH, /[әғқңөұүһі]/i], [RUSSIAN, /[ёщъэ]/i],
  // Ukrainian and Belarusian have і, and letters of their own that Kazakh has not
  [FOREIGN, /[їєґўјљњћђџѓќѕ]/i],
];

const KNOWN = 64;
/** What each UTF-16 code unit is, bits of the above; asked of the patterns when it first comes. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  let kind = kinds[code]!;
  if (kind === 0) {
    const character = String.fromCharCode(code);
    kind = KINDS.reduce((bits, [bit, letters]) => (letters.test(character) ? bits | bit : bits), KNOWN);
    kinds[code] = kind;
  }
  return kind;
}

const SAMPLE = 4000;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|with|for|on|that|is|was|by|said|from|at)\b/gi;
const MIN_LETTERS = 8;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many letters of each kind a text has. */
function tally(text: string): Record<'cyrillic' | 'latin' | 'letters' | 'kazakh' | 'russian' | 'foreign', number> {
  let [cyrillic, latin, letters, kazakh, russian, foreign] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & CYRILLIC) !== 0) cyrillic++;
    if ((kind & LATIN) !== 0) latin++;
    if ((kind & LETTER) !== 0) letters++;
    if ((kind & KAZAKH) !== 0) kazakh++;
    if ((kind & RUSSIAN) !== 0) russian++;
    if ((kind & FOREIGN) !== 0) foreign++;
  }
  return { cyrillic, latin, letters, kazakh, russian, foreign };
}

/**
 * The language of a text, by its letters and, for the Latin alphabet, its commonest words.
 * @throws UnknownLanguage when it is none of those that are read.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const { cyrillic, latin, letters, kazakh, russian, foreign } = tally(sample);
  const refuse = (): never => {
    throw new UnknownLanguage('The text is not Russian, English or Kazakh as far as its letters tell; state its language with --language or leave it out.');
  };
  if (cyrillic + latin < MIN_LETTERS || cyrillic + latin < letters / 2) return refuse();
  if (cyrillic > latin) {
    if (foreign > cyrillic / 100) return refuse();
    return kazakh > Math.max(cyrillic / 40, russian) ? 'kk' : 'ru';
  }
  const words = count(sample, /\p{L}+/gu);
  return count(sample, ENGLISH_WORDS) >= words / 25 || words < 8 ? 'en' : refuse();
}
