import type { CanonicalEvent } from '../../domain/canon.ts';
import { pairsOf } from '../../resolution/pair.ts';
import type { Touched } from '../read/journal.ts';

/** What became of events that were settled anew; those that came out as they were are not told. */
export function touchedBy({ before, after }: { before: readonly CanonicalEvent[]; after: readonly CanonicalEvent[] }): Touched {
  const former = new Map(before.map((event) => [event.id, event]));
  const staying = new Set(after.map(({ id }) => id));
  const newEvents = after.filter(({ id }) => !former.has(id));
  const changed = after.filter((event) => former.has(event.id) && !same(former.get(event.id)!, event));
  const gone = before.filter(({ id }) => !staying.has(id));
  const pairs = [...newEvents, ...gone, ...changed, ...changed.map(({ id }) => former.get(id)!)].flatMap((event) => pairsOf(event).map(({ pair }) => pair));
  return { newEvents: idsOf(newEvents), changedEvents: idsOf(changed), pairs: [...new Set(pairs)].sort() };
}

const idsOf = (events: readonly CanonicalEvent[]): string[] => events.map(({ id }) => id).sort();

const same = (one: CanonicalEvent, other: CanonicalEvent): boolean => told(one) === told(other);

/** Claims come in any order. */
const told = (event: CanonicalEvent): string =>
  JSON.stringify(Object.entries(event).sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, value]) => [key, Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value]));
