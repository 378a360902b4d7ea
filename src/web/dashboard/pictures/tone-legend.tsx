import { useWords } from '../words/words.ts';

/** What the colours of scores mean. */
export function ToneLegend() {
  const { t } = useWords();
  return (
    <ul class="tone-legend">
      {(['cooperation', 'neutral', 'conflict'] as const).map((tone) => <li key={tone} data-tone={tone}><span aria-hidden="true" class="swatch" />{t(`tone.${tone}`)}</li>)}
    </ul>
  );
}
