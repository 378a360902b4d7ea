import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../client/operations.ts';
import type { Words } from './together.ts';

type Texts = { default: Record<string, Words> };

/** The interface's words: a folder a language, in it a file for each page, part and kind of code. They are loaded when they are needed. */
const TEXTS: Record<Language, () => Promise<Texts>> = {
  EN: () => import('./en.ts'),
  RU: () => import('./ru.ts'),
  KK: () => import('./kk.ts'),
};

export interface InterfaceWords {
  lang: Language;
  /** A BCP 47 tag, for dates and numbers. */
  tag: string;
  /** The words of a key, such as `page.country`; `{{count}}` and other places filled in. */
  t: (key: string, values?: Record<string, unknown>) => string;
  /** A code of the schema in words, such as `type` and `CONSULT`; the code itself where there are none. */
  code: (kind: string, code: string) => string;
  /** All codes of a kind, such as `type`, as they are to be chosen from. */
  codes: (kind: string) => string[];
}

export const InterfaceLanguage = createContext<InterfaceWords>({ lang: 'EN', tag: 'en', t: (key) => key, code: (_, code) => code, codes: () => [] });
export const useWords = (): InterfaceWords => useContext(InterfaceLanguage);

/** The words of a language once they are loaded; those of the language before until then, null at first. */
export function useLoadedWords(lang: Language): InterfaceWords | null {
  const [words, setWords] = useState<InterfaceWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await wordsIn(lang);
      if (!isWanted) return;
      document.documentElement.lang = loaded.tag;
      setWords(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [lang]);
  return words;
}

async function wordsIn(lang: Language): Promise<InterfaceWords> {
  const tag = lang.toLowerCase();
  const texts = await TEXTS[lang]();
  const instance: i18n = createInstance();
  // What stands in the page is escaped by the framework, once.
  await instance.init({ lng: tag, resources: { [tag]: { translation: texts.default } }, interpolation: { escapeValue: false }, showSupportNotice: false } as never);
  return {
    lang,
    tag,
    t: (key, values) => String(instance.t(key, values as never)),
    code: (kind, code) => String(instance.t(`${kind}.${code}`, { defaultValue: code })),
    codes: (kind) => Object.keys((texts.default[kind] ?? {}) as object),
  };
}
