import { useFilters, useSetFilters, LANGUAGES } from '../address/filters.ts';
import { useWords } from '../words/words.ts';

/** Languages by their own names. */
const OWN_NAMES = { EN: 'English', RU: 'Русский', KK: 'Қазақша' } as const;

export function LanguageChoice() {
  const { t } = useWords();
  const { lang } = useFilters();
  const set = useSetFilters();
  return (
    <select class="language" aria-label={t('shell.language')} value={lang} onChange={({ currentTarget }) => set({ lang: currentTarget.value })}>
      {LANGUAGES.map((language) => <option value={language} key={language} lang={language.toLowerCase()}>{OWN_NAMES[language]}</option>)}
    </select>
  );
}
