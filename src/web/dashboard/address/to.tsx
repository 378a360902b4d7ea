import type { ComponentChildren } from 'preact';
import { Link, useSearch } from 'wouter-preact';

/** Where things have their pages. */
export const pathOf = {
  country: (code: string) => `/country/${code}`,
  pair: (a: string, b: string) => `/pair/${a}/${b}`,
  person: (id: string) => `/person/${encodeURIComponent(id)}`,
  event: (id: string) => `/event/${encodeURIComponent(id)}`,
  article: (id: string) => `/article/${encodeURIComponent(id)}`,
  topic: (id: string) => `/topic/${id}`,
  organization: (id: string) => `/organization/${encodeURIComponent(id)}`,
};

/** What goes along from page to page: the language and the period. */
const KEPT = ['lang', 'from', 'to'];

export function useAddressOf(): (path: string, further?: Record<string, string>) => string {
  const search = useSearch();
  return (path, further = {}) => {
    const before = new URLSearchParams(search);
    const kept = new URLSearchParams(KEPT.flatMap((name) => (before.has(name) ? [[name, before.get(name)!]] : [])));
    for (const [name, value] of Object.entries(further)) kept.set(name, value);
    return kept.size > 0 ? `${path}?${kept}` : path;
  };
}

/** A link to a page of the dashboard. */
export function To({ path, further, children, ...rest }: { path: string; further?: Record<string, string>; class?: string; title?: string; children: ComponentChildren }) {
  const addressOf = useAddressOf();
  return <Link href={addressOf(path, further)} {...rest}>{children}</Link>;
}
