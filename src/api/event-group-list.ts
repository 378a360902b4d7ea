import { endOf } from '../graph/read/buckets.ts';
import type { Interval } from '../graph/read/buckets.ts';
import { NO_VALUE } from '../graph/read/filter.ts';
import type { EventGroup } from '../graph/read/event-groups.ts';
import type { ListOrder, Sorted } from '../graph/read/page.ts';

/** A group as the list shows it. */
export interface ListedGroup extends EventGroup {
  id: string;
  interval: Interval;
  start: string | null;
  end: string | null;
  type: string | null;
  mode: string | null;
  source: string | null;
}

export function listedGroup(group: EventGroup, interval: Interval, order: ListOrder): Sorted<ListedGroup> {
  const { keys, eventCount, score } = group;
  const id = Object.values(keys).map((key) => key ?? NO_VALUE).join('|');
  const start = keys.INTERVAL ?? null;
  const unscored = order.descending ? -BEYOND_SCORES : BEYOND_SCORES;
  const sortKey = order.by === 'EVENTS' ? eventCount : order.by === 'SCORE' ? (score ?? unscored) : id;
  return {
    ...group, id, interval, start, end: start && endOf(start, interval), type: keys.TYPE ?? null, mode: keys.MODE ?? null, source: keys.SOURCE ?? null,
    sortKey,
  };
}

/** Groups without a score stand at the list's end; no score is beyond ±10. */
const BEYOND_SCORES = 1e6;
