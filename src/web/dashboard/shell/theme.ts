export type Theme = 'light' | 'dark' | 'system';

const NAME = 'bilateral:theme';

export const keptTheme = (): Theme => (localStorage.getItem(NAME) as Theme | null) ?? 'system';

/** Light or dark as it was chosen; as the system has it when nothing was. */
export function applyTheme(theme: Theme = keptTheme()): void {
  if (theme === 'system') localStorage.removeItem(NAME);
  else localStorage.setItem(NAME, theme);
  document.documentElement.dataset.theme = theme;
  window.dispatchEvent(new Event('themechange'));
}
