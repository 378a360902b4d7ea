import type { Engine } from '../engine.ts';
import { bucketsOf, endOf, precisionOf } from './buckets.ts';
import type { Bucket, Interval } from './buckets.ts';
import { eventGroups } from './event-groups.ts';
import type { EventDimension, EventGroup } from './event-groups.ts';
import { eventSelection } from './event-filter.ts';
import type { EventFilter } from './event-filter.ts';
import { heldByEvents } from './held.ts';
import { Listing } from './listing.ts';
import type { ListedNoun } from './listing.ts';
import { windowOf } from './page.ts';
import { isRelative, settled } from './relative-time.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { byLastingIds, nodesOf, projectedOf, rowsOf } from './rows.ts';
import { staged } from './selection.ts';
import type { EventNode, Place } from './nodes.ts';

/** A person in an event, by id, and the places where articles say so. */
export interface ParticipationNode {
  person: string;
  evidence: Place[];
}

const EVENTS: ListedNoun = {
  noun: 'event',
  label: 'Event',
  properties: { TIME: { property: 'day', days: true }, REPORTED: { property: 'reportedAt' }, ARTICLES: { property: 'articleCount', number: true, always: true }, SCORE: { property: 'ploverScore', number: true } },
};

/** Reads events; every method is one statement (two where an id has moved). */
export class Events {
  readonly list: Listing<EventNode>;
  private readonly engine: Engine;
  private readonly projection: Projection;

  constructor(engine: Engine, projection: Projection = whole()) {
    this.engine = engine;
    this.projection = projection;
    this.list = new Listing(engine, 'events', EVENTS, { projected: { of: 'event', projection, held: heldByEvents } });
  }

  byIds(ids: readonly string[]): Promise<(EventNode | null)[]> {
    return byLastingIds(this.engine, 'events/by-id', ids, this.projection.event);
  }

  ofArticles(ids: readonly string[]): Promise<EventNode[][]> {
    return projectedOf(this.engine, 'events/of-article', ids, this.projection.event);
  }

  /** Where each event is told, the earliest published article first. */
  mentions(ids: readonly string[]): Promise<Place[][]> {
    return nodesOf(this.engine, 'events/mentions', ids);
  }

  /** People of each event, with the tellings that name them as taking part. */
  async participations(ids: readonly string[]): Promise<ParticipationNode[][]> {
    return (await rowsOf<ParticipationNode>(this.engine, 'events/participations', ids)).map((rows) => rows.map(({ person, evidence }) => ({ person, evidence })));
  }

  /** The filter with days in place of other events' times: a statement for each of those, none otherwise. @throws LimitExceeded */
  async settled<Filter extends EventFilter | null | undefined>(filter: Filter): Promise<Filter | EventFilter> {
    if (!filter || !isRelative(filter)) return filter;
    const list = new Listing<Pick<EventNode, 'day'>>(this.engine, 'events', EVENTS, { projected: { of: 'event', projection: { ...whole(), event: ['id', 'day'] } } });
    return settled(filter, async (of, which) => {
      const window = windowOf({ first: 1 }, { by: 'TIME', descending: which === 'LAST' });
      const { edges: [edge] } = await list.page('all', eventSelection(of), window);
      return edge?.node.day ?? null;
    });
  }

  /** Events that pass the filter, have a time and count, by interval; from the first to the last without gaps. */
  async timeline(filter: EventFilter | null | undefined, interval: Interval): Promise<Bucket[]> {
    const { parameters, names } = staged(eventSelection(filter));
    const path = `read/events/timeline?${new URLSearchParams(names)}`;
    const rows = await this.engine.read((transaction) => transaction.run(path, { ...parameters, precision: precisionOf(interval) }));
    return bucketsOf(rows as never, interval);
  }

  /** How many events of the graph count in each interval; `starts` are first days of intervals. */
  async volumes(starts: readonly string[], interval: Interval): Promise<number[]> {
    const sorted = starts.toSorted();
    const parameters = { from: sorted[0] ?? '', to: endOf(sorted.at(-1)!, interval), precision: precisionOf(interval) };
    const rows = await this.engine.read((transaction) => transaction.run('read/events/volumes', parameters));
    const volumes = new Map(bucketsOf(rows as never, interval).map(({ start, eventCount }) => [start, eventCount]));
    return starts.map((start) => volumes.get(start) ?? 0);
  }

  /** Events that pass the filter and count, by one or several dimensions. @throws BadInput, LimitExceeded */
  groups(filter: EventFilter | null | undefined, by: readonly EventDimension[], interval: Interval): Promise<EventGroup[]> {
    return eventGroups(this.engine, filter, by, interval);
  }
}
