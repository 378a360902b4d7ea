import { LimitExceeded } from '../../domain/errors.ts';
import { earliestDay } from '../../domain/partial-date.ts';
import { meanScore } from './score.ts';

export const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Events of one interval of time. */
export interface Bucket {
  interval: Interval;
  /** First day. */
  start: string;
  /** Last day. */
  end: string;
  eventCount: number;
  /** Mean PLOVER score of the events that have one, or null. */
  score: number | null;
}

/** Counters of a day, or of a month or year by their ISO prefix, as statements return them in order. */
export interface Counters {
  day: string;
  events: number;
  scored: number;
  score: number;
}

const MOST_BUCKETS = 2000;
const TOO_MANY = `The answer would have more than ${MOST_BUCKETS} intervals; ask for a longer interval or a shorter period.`;

/** How finely the graph has to tell times apart for an interval. */
export const precisionOf = (interval: Interval): 'DAY' | 'MONTH' | 'YEAR' =>
  interval === 'YEAR' ? 'YEAR' : interval === 'MONTH' || interval === 'QUARTER' ? 'MONTH' : 'DAY';

/** Buckets from the first counters to the last, empty ones between included. @throws LimitExceeded when there are too many. */
export function bucketsOf(counters: readonly Counters[], interval: Interval): Bucket[] {
  const sums = new Map<string, Counters>();
  for (const { day, events, scored, score } of counters) {
    const start = startOf(earliestDay(day), interval);
    const sum = sums.get(start) ?? { day: start, events: 0, scored: 0, score: 0 };
    sums.set(start, { day: start, events: sum.events + events, scored: sum.scored + scored, score: sum.score + score });
  }
  const starts = [...sums.keys()].sort();
  const buckets: Bucket[] = [];
  if (starts.length === 0) return buckets;
  for (let start = starts[0]!; start <= starts.at(-1)!; start = nextStart(start, interval)) {
    if (buckets.length === MOST_BUCKETS) throw new LimitExceeded(TOO_MANY);
    const sum = sums.get(start);
    buckets.push({ interval, start, end: endOf(start, interval), eventCount: sum?.events ?? 0, score: meanScore(sum?.score ?? 0, sum?.scored ?? 0) });
  }
  return buckets;
}

/** The first day of the interval that a day lies in. */
export function startOf(day: string, interval: Interval): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (interval) {
    case 'DAY': return day;
    // ISO 8601 weeks begin on Monday.
    case 'WEEK': return moved(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
    case 'MONTH': return `${day.slice(0, 7)}-01`;
    case 'QUARTER': return `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'YEAR': return `${year}-01-01`;
  }
}

function nextStart(start: string, interval: Interval): string {
  if (interval === 'DAY' || interval === 'WEEK') return moved(start, interval === 'DAY' ? 1 : 7);
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + { MONTH: 1, QUARTER: 3, YEAR: 12 }[interval]);
  return date.toISOString().slice(0, 10);
}

/** The last day of the interval that begins on a day. */
export const endOf = (start: string, interval: Interval): string => moved(nextStart(start, interval), -1);

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
