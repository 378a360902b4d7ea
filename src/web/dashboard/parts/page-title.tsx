import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** A page's heading, which is the window's title, too. @param over what kind of thing the page is about */
export function PageTitle({ title, over, children }: { title: string; over?: string; children?: ComponentChildren }) {
  useEffect(() => {
    document.title = `${title} · Bilateral`;
  }, [title]);
  return (
    <header class="page-title">
      {over && <p class="over">{over}</p>}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
