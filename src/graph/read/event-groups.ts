import { BadInput, LimitExceeded } from '../../domain/errors.ts';
import { earliestDay } from '../../domain/partial-date.ts';
import { unique } from '../../domain/unique.ts';
import type { Engine, Row } from '../engine.ts';
import { precisionOf, startOf } from './buckets.ts';
import type { Interval } from './buckets.ts';
import { eventSelection } from './event-filter.ts';
import type { EventFilter } from './event-filter.ts';
import { NO_VALUE } from './filter.ts';
import { meanScore } from './score.ts';
import { staged } from './selection.ts';

/** What events are grouped by, in the order in which the statement takes them: `source` first, since nothing else lives through it. */
export const EVENT_DIMENSIONS = ['SOURCE', 'INTERVAL', 'COUNTRY', 'PAIR', 'ORGANIZATION', 'PERSON', 'TYPE', 'MODE', 'TOPIC'] as const;
export type EventDimension = (typeof EVENT_DIMENSIONS)[number];

/** Events that have the same keys. */
export interface EventGroup {
  /** By dimension: the first day of an interval, a code, an id, a name; null where the event has none. */
  keys: Partial<Record<EventDimension, string | null>>;
  eventCount: number;
  /** Mean PLOVER score and mean of Goldstein's scale of the events that have one. */
  score: number | null;
  goldstein: number | null;
}

const MOST_DIMENSIONS = 3;
const MOST_GROUPS = 20_000;
/** What stands for a dimension that nobody asks for. */
const UNUSED = ['nothing', 'neither'];

/** Events that pass, count and have something in each dimension, by it. One statement. @throws BadInput, LimitExceeded */
export async function eventGroups(engine: Engine, filter: EventFilter | null | undefined, by: readonly EventDimension[], interval: Interval): Promise<EventGroup[]> {
  const dimensions = EVENT_DIMENSIONS.filter((dimension) => by.includes(dimension));
  if (dimensions.length === 0) throw new BadInput(`"by" is empty; name one to ${MOST_DIMENSIONS} of ${EVENT_DIMENSIONS.join(', ')}.`);
  if (dimensions.length > MOST_DIMENSIONS) throw new LimitExceeded(`"by" names ${dimensions.length} dimensions; group by at most ${MOST_DIMENSIONS}.`);
  const { parameters, names } = staged(eventSelection(filter));
  const [one, two, three] = [...dimensions.map((dimension) => dimension.toLowerCase()), ...UNUSED];
  const path = `read/events/groups?${new URLSearchParams({ ...names, one: one!, two: two!, three: three! })}`;
  const rows = await engine.read((transaction) => transaction.run(path, { ...parameters, precision: precisionOf(interval), most: MOST_GROUPS + 1 }));
  if (rows.length > MOST_GROUPS) throw new LimitExceeded(`The events make more than ${MOST_GROUPS.toLocaleString('en')} groups; filter them, take a longer interval, or group by less.`);
  return grouped(rows, dimensions, unique([...by]), interval);
}

/** Rows of one group together: the statement knows days, months and years alone. */
function grouped(rows: readonly Row[], dimensions: readonly EventDimension[], asked: readonly EventDimension[], interval: Interval): EventGroup[] {
  const sums = new Map<string, Row & { keys: EventGroup['keys'] }>();
  for (const { one, two, three, events, scored, score, rated, goldstein } of rows) {
    const found = Object.fromEntries(dimensions.map((dimension, index) => [dimension, keyOf(dimension, [one, two, three][index], interval)]));
    const keys = Object.fromEntries(asked.map((dimension) => [dimension, found[dimension] ?? null]));
    const id = JSON.stringify(keys);
    const sum = sums.get(id) ?? { keys, events: 0, scored: 0, score: 0, rated: 0, goldstein: 0 };
    sums.set(id, { keys, events: sum.events + events, scored: sum.scored + scored, score: sum.score + score, rated: sum.rated + rated, goldstein: sum.goldstein + goldstein });
  }
  return [...sums.values()].map(({ keys, events, scored, score, rated, goldstein }) => ({
    keys, eventCount: events, score: meanScore(score, scored), goldstein: meanScore(goldstein, rated),
  }));
}

function keyOf(dimension: EventDimension, value: string, interval: Interval): string | null {
  if (value === NO_VALUE) return null;
  return dimension === 'INTERVAL' ? startOf(earliestDay(value), interval) : value;
}
