import type { Language } from '../domain/language.ts';
import { english } from '../language/en/index.ts';
import { kazakh } from '../language/kk/index.ts';
import { russian } from '../language/ru/index.ts';
import type { LanguagePack } from '../language/shared/language-pack.ts';

const MAKERS: Readonly<Record<Language, () => LanguagePack>> = { ru: russian, en: english, kk: kazakh };
const loaded = new Map<Language, LanguagePack>();

/** A language's pack, loaded when a text first needs it. */
export function languagePack(language: Language): LanguagePack {
  let pack = loaded.get(language);
  if (!pack) loaded.set(language, (pack = MAKERS[language]()));
  return pack;
}
