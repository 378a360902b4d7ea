import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType } from '../../domain/event.ts';
import type { Engine, Row } from '../engine.ts';
import { bucketsOf, precisionOf } from './buckets.ts';
import type { Bucket, Counters, Interval } from './buckets.ts';
import type { EventNode } from './events.ts';
import { Listing } from './listing.ts';
import type { Selection } from './listing.ts';
import { daysOf } from './operands.ts';
import type { Period, SetFilter } from './operands.ts';
import { windowOf } from './page.ts';
import { nodesOf, rowsOf } from './rows.ts';
import { meanScore } from './score.ts';
import { trendOf, type Trend } from './trend.ts';

/** What the graph counts of a pair, in a period or altogether. */
export interface Figures {
  /** Events that took place; without a period those that have no time too. */
  eventCount: number;
  undatedEventCount: number;
  plannedEventCount: number;
  /** Mean PLOVER score of the timed events that have one, the younger the heavier (docs/graph.md), or null. */
  score: number | null;
}

/** A pair of states, `id` with its codes in alphabetical order: `KW-KZ`. */
export interface PairNode extends Figures {
  id: string;
}

/** Events of one type and mode. */
export interface TypeCount {
  type: EventType;
  mode: EventMode | null;
  eventCount: number;
  score: number | null;
}

export const PAIR_DIRECTIONS = ['BOTH', 'A_TO_B', 'B_TO_A'] as const;
/** Who acts on whom; A is the state whose code comes first in the alphabet. */
export type PairDirection = (typeof PAIR_DIRECTIONS)[number];

export interface RelationFilter {
  countries?: Pick<SetFilter<CountryCode>, 'any' | 'all'> | null;
  period?: Period | null;
  /** The fewest events that count. */
  minEventCount?: number | null;
}

const NOTHING: Figures = { eventCount: 0, undatedEventCount: 0, plannedEventCount: 0, score: null };

export const pairId = (one: CountryCode, other: CountryCode): string => [one, other].sort().join('-');

/** `$from` and `$to` of a period, both null where there is none. @throws BadInput when it ends before it begins. */
export function periodParameters(period: Period | null | undefined): { from: string | null; to: string | null } {
  if (period?.from == null && period?.to == null) return { from: null, to: null };
  const [from, to] = daysOf(period);
  return { from, to };
}

/** Parameters of `cypher/read/relations/known` and its page. @throws BadInput */
export function relationSelection(filter: RelationFilter | null | undefined, descending: boolean): Selection {
  const period = periodParameters(filter?.period);
  return {
    ...period,
    any: filter?.countries?.any ?? [],
    all: filter?.countries?.all ?? [],
    atLeast: Math.max(filter?.minEventCount ?? 0, period.from === null ? 0 : 1),
    /** Pairs without a score stand at the list's end, whichever way it is sorted; no score is beyond ±10. */
    unscored: descending ? -1e6 : 1e6,
  };
}

const pairOf = ({ id, eventCount, undatedEventCount, plannedEventCount, scoreSum, scored }: Row): PairNode => ({
  id, eventCount, undatedEventCount, plannedEventCount, score: meanScore(scoreSum, scored),
});

/** Reads pairs of states; every method is one statement. */
export class Relations {
  readonly list: Listing<PairNode>;
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
    this.list = new Listing(engine, 'relations', pairOf);
  }

  /** The pairs with the most events that have one of the states, or of all where none is given. */
  async strongest(countries: CountryCode[], period: Period | null, limit: number): Promise<PairNode[]> {
    const selection = relationSelection({ countries: { any: countries }, period, minEventCount: 1 }, true);
    const window = { ...windowOf({}, { by: 'EVENTS', descending: true }), size: limit };
    return (await this.list.page('all', selection, window)).edges.map(({ node }) => node);
  }

  async figures(ids: readonly string[], period: Period | null): Promise<Figures[]> {
    const rows = await this.engine.read((transaction) => transaction.run('read/relations/figures', { ...periodParameters(period), parents: [...ids] }));
    const figures = new Map<string, Figures>(rows.map(({ node }) => [node.id, pairOf(node)]));
    return ids.map((id) => figures.get(id) ?? NOTHING);
  }

  async series(ids: readonly string[], interval: Interval, directions: readonly PairDirection[], period: Period | null): Promise<Bucket[][]> {
    const parameters = { ...periodParameters(period), precision: precisionOf(interval), directions: [...directions] };
    const rows = await rowsOf<Counters>(this.engine, 'relations/series', ids, parameters);
    return rows.map((counters) => bucketsOf(counters, interval));
  }

  /** What happened how often, the most frequent first. */
  async countsByType(ids: readonly string[], period: Period | null): Promise<TypeCount[][]> {
    const rows = await rowsOf<Row>(this.engine, 'relations/by-type', ids, periodParameters(period));
    return rows.map((counts) => counts.map(({ type, mode, events, scored, score }) => ({ type, mode: mode ?? null, eventCount: events, score: meanScore(score, scored) })));
  }

  async trends(ids: readonly string[], period: Period | null): Promise<(Trend | null)[]> {
    const parameters = periodParameters(period);
    return (await rowsOf<Counters>(this.engine, 'relations/days', ids, parameters)).map((counters) => trendOf(counters, parameters));
  }

  lastContacts(ids: readonly string[], period: Period | null): Promise<EventNode[][]> {
    return nodesOf(this.engine, 'relations/last-contact', ids, periodParameters(period));
  }

  firstContacts(ids: readonly string[], period: Period | null): Promise<EventNode[][]> {
    return nodesOf(this.engine, 'relations/first-contact', ids, periodParameters(period));
  }
}
