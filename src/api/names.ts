import type { Language } from '../domain/language.ts';

interface Named {
  nameEn: string | null;
  nameRu: string | null;
  nameKk: string | null;
}

/** The name in a language, where the graph has one. */
export const nameIn = ({ nameEn, nameRu, nameKk }: Named, lang: Language): string | null => ({ en: nameEn, ru: nameRu, kk: nameKk })[lang];
