import { useWords } from '../words/words.ts';

const WIDTH = 80;
const HEIGHT = 20;

/** Counts over time as a line among words; its text says the first, the highest and the last. */
export function Sparkline({ counts }: { counts: readonly number[] }) {
  const { t } = useWords();
  if (counts.length === 0) return null;
  const most = Math.max(...counts, 1);
  const step = WIDTH / Math.max(counts.length - 1, 1);
  const points = counts.map((count, index) => `${(index * step).toFixed(1)},${(HEIGHT - 1 - (count / most) * (HEIGHT - 2)).toFixed(1)}`).join(' ');
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('picture.sparkline', { first: counts[0], most, last: counts.at(-1) })}>
      <polyline points={points} fill="none" />
    </svg>
  );
}
