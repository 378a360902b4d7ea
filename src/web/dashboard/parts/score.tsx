import { numberInWords } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';
import { toneOf } from './tone.ts';

/** A score with its sign, such as `+5.9`. @param tag a BCP 47 tag */
export const scoreText = (score: number, tag: string): string => numberInWords(score, tag, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** A score with its colour; that nothing counts is said. */
export function Score({ of: score }: { of: number | null }) {
  const { t, tag } = useWords();
  if (score === null) return <span class="score" data-tone="none">{t('score.none')}</span>;
  return <span class="score" data-tone={toneOf(score)}>{scoreText(score, tag)}</span>;
}
