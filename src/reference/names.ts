import type { Language } from '../domain/language.ts';

/** What a thing is called, in each language that articles are read in. */
export type Names = Readonly<Record<Language, string>>;

/** From the columns `nameEn`, `nameRu`, `nameKk` (or another prefix) of a table. */
export const namesOf = (row: Record<string, string>, prefix = 'name'): Names => ({
  ru: row[`${prefix}Ru`]!,
  en: row[`${prefix}En`]!,
  kk: row[`${prefix}Kk`]!,
});
