/** Scores are from -10, conflict, to 10, cooperation. */
export type Tone = 'conflict' | 'neutral' | 'cooperation' | 'none';

const NEUTRAL = 0.5;

export const toneOf = (score: number | null | undefined): Tone => {
  if (score == null) return 'none';
  if (Math.abs(score) < NEUTRAL) return 'neutral';
  return score > 0 ? 'cooperation' : 'conflict';
};
