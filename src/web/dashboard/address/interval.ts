import type { Interval } from '../../../client/operations.ts';
import type { Filters } from './filters.ts';

const DAY_MILLISECONDS = 86_400_000;
/** The longest span, in days, that is shown by an interval; by years beyond. */
const SPANS: readonly (readonly [days: number, Interval])[] = [[62, 'DAY'], [400, 'WEEK'], [1900, 'MONTH'], [4000, 'QUARTER']];

/** The interval by which a period is best seen; by years where its beginning is open. */
export function intervalOf({ from, to }: Filters): Interval {
  if (!from) return 'YEAR';
  const days = ((to ? Date.parse(to) : Date.now()) - Date.parse(from)) / DAY_MILLISECONDS;
  return SPANS.find(([longest]) => days <= longest)?.[1] ?? 'YEAR';
}
