import type { Language } from '../../domain/language.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһі]/iu;
const OTHER_LETTERS = /[^\p{Script=Cyrillic}\p{Script=Latin}\P{L}]/u;

/** The language that a name is written in, as far as its letters tell; null for letters that no article of ours is written in. */
export function nameLanguage(name: string): Language | null {
  if (OTHER_LETTERS.test(name)) return null;
  if (CYRILLIC.test(name)) return KAZAKH.test(name) ? 'kk' : 'ru';
  return LATIN.test(name) ? 'en' : null;
}
