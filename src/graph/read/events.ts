import type { CountryCode } from '../../domain/country.ts';
import type { DatePrecision, DateSource, EventMode, EventType, Modality } from '../../domain/event.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import { bucketsOf, endOf, precisionOf } from './buckets.ts';
import type { Bucket, Interval } from './buckets.ts';
import { eventGroups } from './event-groups.ts';
import type { EventDimension, EventGroup } from './event-groups.ts';
import { eventSelection } from './event-filter.ts';
import type { EventFilter } from './event-filter.ts';
import type { Place } from './evidence.ts';
import { heldByEvents } from './held.ts';
import { Listing } from './listing.ts';
import type { ListedNoun } from './listing.ts';
import { windowOf } from './page.ts';
import type { PersonNode } from './people.ts';
import { isRelative, settled } from './relative-time.ts';
import { whole } from './projection.ts';
import type { Projection } from './projection.ts';
import { byLastingIds, nodesOf, projectedOf, rowsOf } from './rows.ts';
import { staged } from './selection.ts';

/** An event of the canon, as docs/graph.md describes it. */
export interface EventNode {
  id: string;
  type: EventType;
  mode: EventMode | null;
  modality: Modality;
  date: PartialDate | null;
  endDate: PartialDate | null;
  datePrecision: DatePrecision;
  dateSource: DateSource;
  place: string | null;
  countries: CountryCode[];
  source: CountryCode[];
  target: CountryCode[];
  organizations: OrganizationId[];
  topics: TopicId[];
  cameoCode: string | null;
  goldstein: number | null;
  ploverMode: string | null;
  ploverScore: number | null;
  quadClass: number | null;
  rule: string;
  confidence: number;
  reportedAt: string | null;
  timeBasis: TimeBasis | null;
  /** The first day that `date` may mean, else `reportedAt`. */
  day: string | null;
  /** True when it took place and counts in a score. */
  counts: boolean;
  articleCount: number;
  sourceCount: number;
  /** Who takes part, by name, and where it is told, where a list was read with them. */
  people?: PersonNode[];
  mentions?: Place[];
}

export const TIME_BASES = ['EVENT', 'REPORT'] as const;
/** What an event's time is: its own date, or the day it was first reported. */
export type TimeBasis = (typeof TIME_BASES)[number];

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
