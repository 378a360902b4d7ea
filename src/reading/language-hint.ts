import { isLanguage, type Language } from '../domain/language.ts';

const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a tag such as `ru`, `ru-RU` or `kk_KZ` (BCP 47), else null. Sites of Kazakhstan also write `kz`. */
export function languageOfTag(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  const language = primary === 'kz' ? 'kk' : primary;
  return isLanguage(language) ? language : null;
}

/** A page's template may state another language than its article is in: what the letters speak against is no hint, and null. */
export function plausibleLanguage(language: Language | null, text: string): Language | null {
  if (language === null) return null;
  const sample = text.slice(0, 20_000);
  const cyrillic = count(sample, CYRILLIC_LETTERS);
  if ((language === 'en') === (cyrillic > count(sample, LATIN_LETTERS))) return null;
  if (language === 'en') return language;
  const kazakh = count(sample, KAZAKH_LETTERS);
  return (language === 'kk') === (kazakh > 0.03 * cyrillic) ? language : null;
}
