import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page under a heading of its own. @param beside what stands at the end of the heading's line */
export function Section({ title, beside, wide = false, children }: { title: string; beside?: ComponentChildren; wide?: boolean; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={wide ? 'section wide' : 'section'} aria-labelledby={id}>
      <header><h2 id={id}>{title}</h2>{beside}</header>
      {children}
    </section>
  );
}
