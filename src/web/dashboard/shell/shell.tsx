import type { ComponentChildren } from 'preact';
import { useLocation } from 'wouter-preact';
import { To } from '../address/to.tsx';
import { useWords } from '../words/words.ts';
import { LanguageChoice } from './language-choice.tsx';
import { SearchBox } from './search-box.tsx';
import { SignOut } from './sign-out.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const PLACES = [['/', 'overview'], ['/network', 'network'], ['/matrix', 'matrix'], ['/people', 'people'], ['/topics', 'topics'], ['/read', 'read'], ['/suggestions', 'suggestions'], ['/data', 'data']] as const;

/** What stands around every page. */
export function Shell({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  const [location] = useLocation();
  return (
    <>
      <a class="skip" href="#page">{t('shell.skip')}</a>
      <header class="shell">
        <To class="wordmark" path="/">Bilateral</To>
        <nav aria-label={t('shell.nav')}>
          {PLACES.map(([path, name]) => <span key={path} class={location === path ? 'here' : undefined}><To path={path}>{t(`nav.${name}`)}</To></span>)}
        </nav>
        <SearchBox />
        <LanguageChoice />
        <SignOut />
      </header>
      <main id="page" tabIndex={-1}>{children}</main>
      <footer class="shell"><p>{t('shell.footer')}</p><ThemeChoice /></footer>
    </>
  );
}
