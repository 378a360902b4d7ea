import { LimitExceeded } from '../../domain/errors.ts';
import type { EventFilter, Occurrence, RelativeTime, TimeRelation } from './event-filter.ts';
import type { DateFilter } from './operands.ts';

/** Each costs a statement. */
const MOST = 5;
/** What no event passes. */
const NOTHING: EventFilter = { or: [] };

const TIMES: Record<TimeRelation, (day: string) => DateFilter> = {
  BEFORE: (day) => ({ lt: day }),
  AFTER: (day) => ({ gt: day }),
  SAME_DAY: (day) => ({ eq: day }),
  SAME_MONTH: (day) => ({ eq: day.slice(0, 7) }),
  SAME_YEAR: (day) => ({ eq: day.slice(0, 4) }),
};

/**
 * A filter whose times are days: each question about the time of another event is answered first, the innermost before all.
 * @param dayOf the day of the first or last event that passes; null when none that has a time does
 * @throws LimitExceeded for more than five such questions
 */
export async function settled(filter: EventFilter, dayOf: (filter: EventFilter, which: Occurrence) => Promise<string | null>): Promise<EventFilter> {
  let asked = 0;
  const settle = async ({ when, and, or, not, ...fields }: EventFilter): Promise<EventFilter> => ({
    ...fields,
    and: [...(await settleAll(and) ?? []), ...(when ? [await timeOf(when)] : [])],
    or: await settleAll(or),
    not: not ? await settle(not) : null,
  });
  const settleAll = async (filters: EventFilter[] | null | undefined): Promise<EventFilter[] | null> => {
    if (!filters) return null;
    const results: EventFilter[] = [];
    for (const one of filters) results.push(await settle(one));
    return results;
  };
  const timeOf = async ({ is, which, of }: RelativeTime): Promise<EventFilter> => {
    asked += 1;
    if (asked > MOST) throw new LimitExceeded(`The filter asks for the times of more than ${MOST} other events; ask for their dates first, and filter by "time".`);
    const day = await dayOf(await settle(of), which);
    return day === null ? NOTHING : { time: TIMES[is](day) };
  };
  return settle(filter);
}

/** Whether a filter asks for the time of another event anywhere. */
export const isRelative = ({ when, and, or, not }: EventFilter): boolean =>
  when != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(isRelative);
