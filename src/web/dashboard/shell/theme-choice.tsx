import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import { applyTheme, keptTheme } from './theme.ts';
import type { Theme } from './theme.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function ThemeChoice() {
  const { t } = useWords();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <select class="theme" aria-label={t('shell.theme')} value={theme} onChange={({ currentTarget }) => {
      setTheme(currentTarget.value as Theme);
      applyTheme(currentTarget.value as Theme);
    }}>
      {THEMES.map((name) => <option value={name} key={name}>{t(`theme.${name}`)}</option>)}
    </select>
  );
}
