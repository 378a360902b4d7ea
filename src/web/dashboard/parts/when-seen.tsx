import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far below the window something may stand and is made already. */
const AHEAD = '200px';

/** What is made, and asked for, only when somebody scrolls to it. @param children what makes it */
export function WhenSeen({ class: look, children }: { class: string; children: () => ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      setSeen(true);
    }, { rootMargin: AHEAD });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return <div class={look} ref={place}>{isSeen && children()}</div>;
}
