import type { Language } from '../domain/language.ts';
import { UnknownLanguage } from '../domain/errors.ts';

/** Letters that Kazakh's Cyrillic has and Russian has not. */
const KAZAKH_ONLY = /[әғқңөұүһі]/gi;
const RUSSIAN_ONLY = /[ёщъэ]/gi;
const SAMPLE = 4000;
/** Ukrainian and Belarusian have і, and letters of their own that Kazakh has not. */
const OTHER_CYRILLIC = /[їєґўјљњћђџѓќѕ]/gi;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|with|for|on|that|is|was|by|said|from|at)\b/gi;
const MIN_LETTERS = 8;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text, by its letters and, for the Latin alphabet, its commonest words.
 * @throws UnknownLanguage when it is none of those that are read.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const letters = count(sample, /\p{L}/gu);
  const refuse = (): never => {
    throw new UnknownLanguage('The text is not Russian, English or Kazakh as far as its letters tell; state its language with --language or leave it out.');
  };
  if (cyrillic + latin < MIN_LETTERS || cyrillic + latin < letters / 2) return refuse();
  if (cyrillic > latin) {
    if (count(sample, OTHER_CYRILLIC) > cyrillic / 100) return refuse();
    return count(sample, KAZAKH_ONLY) > Math.max(cyrillic / 40, count(sample, RUSSIAN_ONLY)) ? 'kk' : 'ru';
  }
  const words = count(sample, /\p{L}+/gu);
  return count(sample, ENGLISH_WORDS) >= words / 25 || words < 8 ? 'en' : refuse();
}
