import type { Interval } from '../../../client/operations.ts';
import { momentInWords } from '../words/dates.ts';

const FORMATS: Record<Exclude<Interval, 'QUARTER'>, Intl.DateTimeFormatOptions> = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'short' },
  WEEK: { year: 'numeric', month: 'short', day: 'numeric' },
  DAY: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** What a span of time that begins on a day (`YYYY-MM-DD`) is called in a picture: `2024`, `Q1 2024`, `Mar 2024`, `Mar 4, 2024`. */
export function bucketLabel(start: string, interval: Interval, tag: string): string {
  if (interval === 'QUARTER') return `Q${Math.ceil(Number(start.slice(5, 7)) / 3)} ${start.slice(0, 4)}`;
  return momentInWords(new Date(`${start}T00:00:00Z`), tag, { ...FORMATS[interval], timeZone: 'UTC' });
}
