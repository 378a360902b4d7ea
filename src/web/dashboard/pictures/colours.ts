export interface Colours {
  text: string;
  faint: string;
  line: string;
  ground: string;
  accent: string;
  cooperation: string;
  conflict: string;
  neutral: string;
  series: string[];
}

/** What colours of the styles come to, by their names without the `--`: the browser is asked, so that they follow light and dark. */
export function computedColours(names: readonly string[]): string[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const found = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return found;
}

const NAMED = ['text', 'faint', 'line', 'ground', 'accent', 'cooperation', 'conflict', 'neutral'] as const;
const SERIES = [1, 2, 3, 4, 5, 6].map((number) => `series-${number}`);

/** Colours of pictures as the styles have them. */
export function colours(): Colours {
  const found = computedColours([...NAMED, ...SERIES]);
  return { ...Object.fromEntries(NAMED.map((name, index) => [name, found[index]!])) as Omit<Colours, 'series'>, series: found.slice(NAMED.length) };
}

/** A colour between conflict and cooperation for a score from -10 to 10. */
export function toneColour(score: number | null, { conflict, cooperation, neutral }: Colours): string {
  if (score === null || Math.abs(score) < 0.5) return neutral;
  return score > 0 ? cooperation : conflict;
}
