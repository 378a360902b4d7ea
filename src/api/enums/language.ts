import { registerEnumType } from 'type-graphql';

/** GraphQL's names for the languages; the values are the ISO 639-1 codes of `src/domain/language.ts`. */
export const LanguageEnum = { EN: 'en', RU: 'ru', KK: 'kk' } as const;

registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'Languages that articles are read in and names are given in.',
  valuesConfig: { EN: { description: 'English (ISO 639-1 en).' }, RU: { description: 'Russian (ISO 639-1 ru).' }, KK: { description: 'Kazakh (ISO 639-1 kk).' } },
});
