import type { PairDirection } from '../../domain/canon.ts';
import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType } from '../../domain/event.ts';
import type { Engine, Row } from '../engine.ts';
import { bucketsOf, precisionOf } from './buckets.ts';
import type { Bucket, Counters, Interval } from './buckets.ts';
import { matrixOf } from './matrix.ts';
import type { MatrixCell, MatrixRequest } from './matrix.ts';
import { Listing } from './listing.ts';
import type { Period } from './operands.ts';
import { windowOf } from './page.ts';
import { periodParameters, relationSelection } from './relation-filter.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { projectedOf, rowsOf } from './rows.ts';
import { meanScore } from './score.ts';
import { trendOf, type Trend } from './trend.ts';
import type { EventNode, Figures, PairNode } from './nodes.ts';

/** Events of one type and mode. */
export interface TypeCount {
  type: EventType;
  mode: EventMode | null;
  eventCount: number;
  score: number | null;
}

/** Counters of what goes one way, or both. */
export interface DirectedCounters extends Counters {
  direction: PairDirection;
}

/** The series of some directions. @throws LimitExceeded when there are too many intervals */
export const seriesOf = (counters: readonly DirectedCounters[], directions: readonly PairDirection[], interval: Interval): Bucket[] =>
  bucketsOf(counters.filter(({ direction }) => directions.includes(direction)), interval);

const NOTHING: Figures = { eventCount: 0, undatedEventCount: 0, plannedEventCount: 0, score: null };

export const pairId = (one: CountryCode, other: CountryCode): string => [one, other].sort().join('-');

const pairOf = ({ id, eventCount, undatedEventCount, plannedEventCount, scoreSum, scored }: Row): PairNode => ({
  id, eventCount, undatedEventCount, plannedEventCount, score: meanScore(scoreSum, scored),
});

/** Reads pairs of states; every method is one statement. */
export class Relations {
  readonly list: Listing<PairNode>;
  private readonly engine: Engine;
  private readonly projection: Projection;

  constructor(engine: Engine, projection: Projection = whole()) {
    this.engine = engine;
    this.projection = projection;
    this.list = new Listing(engine, 'relations', null, { nodeOf: pairOf, parameters: () => ({ scored: this.scored }) });
  }

  /** The pairs with the most events that have one of the states, or of all where none is given. */
  async strongest(countries: CountryCode[], period: Period | null, limit: number): Promise<PairNode[]> {
    const order = { by: 'EVENTS', descending: true };
    const selection = relationSelection({ countries: countries.length > 0 ? { any: countries } : null, period, minEventCount: 1 }, order);
    const window = { ...windowOf({}, order), size: limit };
    return (await this.list.page('all', selection, window)).edges.map(({ node }) => node);
  }

  /** The states with the most between them and others, in the period where there is one. */
  async busiest(period: Period | null, limit: number): Promise<CountryCode[]> {
    const parameters = periodParameters(period);
    const path = parameters.from === null ? 'read/relations/busiest' : 'read/relations/busiest-in-period';
    return (await this.engine.read((transaction) => transaction.run(path, { ...parameters, limit }))).map(({ code }) => code as CountryCode);
  }

  matrix(request: MatrixRequest): Promise<MatrixCell[]> {
    return matrixOf(this.engine, request, this.scored);
  }

  /** Whether scores are wanted, for which the days of pairs are added up. */
  private get scored(): boolean {
    return this.projection.pair.includes('score');
  }

  async figures(ids: readonly string[], period: Period | null): Promise<Figures[]> {
    const parameters = { ...periodParameters(period), scored: this.scored, parents: [...ids] };
    const rows = await this.engine.read((transaction) => transaction.run('read/relations/figures', parameters));
    const figures = new Map<string, Figures>(rows.map(({ node }) => [node.id, pairOf(node)]));
    return ids.map((id) => figures.get(id) ?? NOTHING);
  }

  /** Counters of each pair by time and by who acts on whom, of which `seriesOf` makes series. */
  async counters(ids: readonly string[], interval: Interval, period: Period | null): Promise<DirectedCounters[][]> {
    return rowsOf<DirectedCounters>(this.engine, 'relations/series', ids, { ...periodParameters(period), precision: precisionOf(interval) });
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
    return projectedOf(this.engine, 'relations/last-contact', ids, this.projection.event, periodParameters(period));
  }

  firstContacts(ids: readonly string[], period: Period | null): Promise<EventNode[][]> {
    return projectedOf(this.engine, 'relations/first-contact', ids, this.projection.event, periodParameters(period));
  }
}
