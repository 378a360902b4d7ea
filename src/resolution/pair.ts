import type { CanonicalEvent, Pair, PairDay, PairDirection } from '../domain/canon.ts';
import type { CountryCode } from '../domain/country.ts';
import { weightOfDay } from './age.ts';

/** An event of more states makes no pairs: a summit of a hundred would make 4,950. */
export const MOST_STATES_OF_PAIRS = 5;

export interface PairLink {
  pair: string;
  a: CountryCode;
  b: CountryCode;
  direction: PairDirection;
}

type Sides = Pick<CanonicalEvent, 'countries' | 'source' | 'target'>;

/**
 * The pairs that an event stands between. Two states are a pair when one acts upon the other, or when they act together upon nobody;
 * two that act together upon a third are none, since what they do is not between them.
 */
export function pairsOf(event: Sides): PairLink[] {
  const states = [...new Set(event.countries)].sort();
  return states.length > MOST_STATES_OF_PAIRS ? [] : linksAmong(states, event);
}

/** The same among some states of an event, however many it has; the codes in alphabetical order. */
export function linksAmong(states: readonly CountryCode[], event: Sides): PairLink[] {
  return states.flatMap((a, index) =>
    states.slice(index + 1).flatMap((b): PairLink[] => {
      const direction = directionOf(event, a, b);
      return direction ? [{ pair: `${a}-${b}`, a, b, direction }] : [];
    }),
  );
}

function directionOf({ source, target }: Sides, a: CountryCode, b: CountryCode): PairDirection | null {
  const forth = source.includes(a) && target.includes(b);
  const back = source.includes(b) && target.includes(a);
  if (forth && back) return 'BOTH';
  if (forth) return 'A_TO_B';
  if (back) return 'B_TO_A';
  return target.length === 0 ? 'BOTH' : null;
}

/** How the counters of pairs change when `removed` events go and `added` ones come; both keyed by id, without what stays as it was. */
export interface PairChange {
  pairs: Map<string, Pair>;
  days: Map<string, PairDay>;
}

export function pairChange(added: CanonicalEvent[], removed: CanonicalEvent[]): PairChange {
  const change: PairChange = { pairs: new Map(), days: new Map() };
  for (const event of removed) countEvent(change, event, -1);
  for (const event of added) countEvent(change, event, 1);
  for (const [id, pair] of change.pairs) if (isEmpty(pair)) change.pairs.delete(id);
  for (const [id, day] of change.days) if (day.events === 0 && day.scored === 0 && day.score === 0) change.days.delete(id);
  return change;
}

const isEmpty = (pair: Pair): boolean => !pair.eventCount && !pair.undatedEventCount && !pair.plannedEventCount && !pair.allEventCount;

function countEvent({ pairs, days }: PairChange, event: CanonicalEvent, by: 1 | -1): void {
  const { type, mode, day, counts, modality, ploverScore } = event;
  for (const { pair: id, a, b, direction } of pairsOf(event)) {
    const pair = pairs.get(id) ?? { id, a, b, eventCount: 0, undatedEventCount: 0, plannedEventCount: 0, allEventCount: 0 };
    pairs.set(id, addPairs(pair, {
      eventCount: counts ? by : 0,
      undatedEventCount: counts && day === null ? by : 0,
      plannedEventCount: modality === 'FUTURE' ? by : 0,
      allEventCount: by,
    }));
    if (!counts || day === null) continue;
    const dayId = [id, day, type, mode ?? '-', direction].join(':');
    const empty = { id: dayId, pair: id, day, type, mode, direction, events: 0, scored: 0, score: 0, weight: weightOfDay(day) };
    const scored = ploverScore === null ? 0 : by;
    days.set(dayId, addPairDays(days.get(dayId) ?? empty, { events: by, scored, score: scored * (ploverScore ?? 0) }));
  }
}

type PairCounters = Pick<Pair, 'eventCount' | 'undatedEventCount' | 'plannedEventCount' | 'allEventCount'>;

/** A pair with counters of another added. */
export const addPairs = (pair: Pair, more: PairCounters): Pair => ({
  ...pair,
  eventCount: pair.eventCount + more.eventCount,
  undatedEventCount: pair.undatedEventCount + more.undatedEventCount,
  plannedEventCount: pair.plannedEventCount + more.plannedEventCount,
  allEventCount: pair.allEventCount + more.allEventCount,
});

/** A pair's day with counters of another added; sums are kept to thousandths, so that their order leaves no trace. */
export const addPairDays = (day: PairDay, more: Pick<PairDay, 'events' | 'scored' | 'score'>): PairDay => ({
  ...day,
  events: day.events + more.events,
  scored: day.scored + more.scored,
  score: Math.round((day.score + more.score) * 1000) / 1000 + 0,
});
