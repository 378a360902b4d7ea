import { useEffect } from 'preact/hooks';
import { Route, Switch, useLocation } from 'wouter-preact';
import { lazyPage } from './lazy-page.tsx';
import type { PageModule } from './lazy-page.tsx';
import { NotFoundPage } from './pages/not-found.tsx';

/** A page's address and what makes it, loaded when it is first opened. What an address names with `:` comes to the page as a property. */
const PAGES: readonly (readonly [path: string, load: () => Promise<PageModule>])[] = [
  ['/', () => import('./pages/overview/overview-page.tsx')],
  ['/country/:code', () => import('./pages/country/country-page.tsx')],
  ['/pair/:a/:b', () => import('./pages/pair/pair-page.tsx')],
  ['/person/:id', () => import('./pages/person/person-page.tsx')],
  ['/people', () => import('./pages/people/people-page.tsx')],
  ['/event/:id', () => import('./pages/event/event-page.tsx')],
  ['/article/:id', () => import('./pages/article/article-page.tsx')],
  ['/topic/:id', () => import('./pages/topic/topic-page.tsx')],
  ['/topics', () => import('./pages/topic/topics-page.tsx')],
  ['/organization/:id', () => import('./pages/organization/organization-page.tsx')],
  ['/search', () => import('./pages/search/search-page.tsx')],
  ['/data', () => import('./pages/data/data-page.tsx')],
  ['/network', () => import('./pages/network/network-page.tsx')],
  ['/matrix', () => import('./pages/matrix/matrix-page.tsx')],
  ['/read', () => import('./pages/read/read-page.tsx')],
  ['/suggestions', () => import('./pages/suggestions/suggestions-page.tsx')],
];

const ROUTES = PAGES.map(([path, load]) => ({ path, Page: lazyPage(load) }));

/** Ids as they are: the router leaves what the address had to write otherwise, such as the `:` of an id. */
const decoded = (given: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(given).map(([name, value]) => [name, decodeURIComponent(value)]));

export function Pages() {
  const [location] = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <Switch>
      {ROUTES.map(({ path, Page }) => (
        <Route path={path} key={path}>{(given: Record<string, string>) => <Page {...decoded(given)} key={location} />}</Route>
      ))}
      <Route><NotFoundPage /></Route>
    </Switch>
  );
}
