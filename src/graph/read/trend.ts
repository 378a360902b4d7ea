import { meanScore } from './score.ts';
import type { Counters } from './buckets.ts';

/** Days of each of the two times that a trend compares, where no period is asked for. */
export const TREND_DAYS = 365;

/** How two states got on of late, beside how they did before. */
export interface Trend {
  /** The first day of the later time, and its last. */
  from: string;
  to: string;
  eventCount: number;
  previousEventCount: number;
  score: number | null;
  previousScore: number | null;
  /** The score less the previous one; null where either is. */
  change: number | null;
}

const DAY = 86_400_000;
const dayBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);

/**
 * Compares the later half of a period with the earlier; without a period the year up to the last day with an event with the year before it.
 * Scores are plain means: within either time, age makes no difference.
 * @param counters by day, in order @returns null where nothing has a time
 */
export function trendOf(counters: readonly Counters[], period: { from: string | null; to: string | null }): Trend | null {
  const last = counters.at(-1)?.day;
  if (last === undefined) return null;
  const to = period.to ?? last;
  const length = period.from === null ? TREND_DAYS : Math.max(1, Math.ceil((Date.parse(to) - Date.parse(period.from) + DAY) / DAY / 2));
  const [from, previous] = [dayBefore(to, length - 1), dayBefore(to, 2 * length - 1)];
  const later = sumOf(counters.filter(({ day }) => day >= from && day <= to));
  const earlier = sumOf(counters.filter(({ day }) => day >= previous && day < from));
  const [score, previousScore] = [meanScore(later.score, later.scored), meanScore(earlier.score, earlier.scored)];
  return {
    from, to, eventCount: later.events, previousEventCount: earlier.events, score, previousScore,
    change: score === null || previousScore === null ? null : Math.round((score - previousScore) * 1000) / 1000 + 0,
  };
}

const sumOf = (counters: readonly Counters[]): Omit<Counters, 'day'> =>
  counters.reduce((sum, { events, scored, score }) => ({ events: sum.events + events, scored: sum.scored + scored, score: sum.score + score }), { events: 0, scored: 0, score: 0 });
