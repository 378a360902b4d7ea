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

/** Colours of pictures as the styles have them, so that they follow light and dark: the browser is asked what each comes to. */
export function colours(): Colours {
  const probe = document.createElement('i');
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    text: colour('text'), faint: colour('faint'), line: colour('line'), ground: colour('ground'), accent: colour('accent'),
    cooperation: colour('cooperation'), conflict: colour('conflict'), neutral: colour('neutral'),
    series: [1, 2, 3, 4, 5, 6].map((number) => colour(`series-${number}`)),
  };
  probe.remove();
  return found;
}

/** A colour between conflict and cooperation for a score from -10 to 10. */
export function toneColour(score: number | null, { conflict, cooperation, neutral }: Colours): string {
  if (score === null || Math.abs(score) < 0.5) return neutral;
  return score > 0 ? cooperation : conflict;
}
