import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType, Modality } from '../../domain/event.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { TopicId } from '../../domain/topic.ts';
import { foldName } from '../../domain/name-key.ts';
import { formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import { dateTests, daysOf, isIn, isWithin, numberTests, setTests, textTests, valueTests } from './operands.ts';
import type { DateFilter, NumberFilter, Period, SetFilter, TextFilter, ValueFilter } from './operands.ts';
import { selectionOf } from './selection.ts';
import type { DirectTests, Selection } from './selection.ts';

/** An office, of a state or of any. */
export interface OfficeOfState {
  office: OfficeKind;
  country?: CountryCode | null;
}

/** Questions about the offices of several people. */
export interface OfficesFilter {
  any?: OfficeOfState[] | null;
  all?: OfficeOfState[] | null;
  none?: OfficeOfState[] | null;
}

/** How the time of one event stands to that of another. */
export const TIME_RELATIONS = ['BEFORE', 'AFTER', 'SAME_DAY', 'SAME_MONTH', 'SAME_YEAR'] as const;
export type TimeRelation = (typeof TIME_RELATIONS)[number];

export const OCCURRENCES = ['FIRST', 'LAST'] as const;
/** Which of several events: the one of the earliest time, or of the latest. */
export type Occurrence = (typeof OCCURRENCES)[number];

/** A question about the time of an event by that of another, which is told by a filter. */
export interface RelativeTime {
  is: TimeRelation;
  which: Occurrence;
  of: EventFilter;
}

export interface EventFilter extends Groups<EventFilter> {
  id?: ValueFilter | null;
  countries?: SetFilter<CountryCode> | null;
  /** States that act. */
  actors?: SetFilter<CountryCode> | null;
  /** States that are acted upon. */
  targets?: SetFilter<CountryCode> | null;
  /** Ids of people. */
  people?: SetFilter | null;
  /** Offices that the people hold or held. */
  offices?: OfficesFilter | null;
  organizations?: SetFilter<OrganizationId> | null;
  topics?: SetFilter<TopicId> | null;
  type?: ValueFilter<EventType> | null;
  mode?: ValueFilter<EventMode> | null;
  modality?: ValueFilter<Modality> | null;
  /** What happened when, as the articles say; matches on overlap. */
  date?: DateFilter | null;
  /** The event's date, else the day it was first reported. */
  time?: DateFilter | null;
  /** Its time by that of another event; `Events.settled` makes days of it. */
  when?: RelativeTime | null;
  /** Publishers of the articles that report it. */
  source?: ValueFilter | null;
  /** Where it happened, in the words of the article. */
  place?: TextFilter | null;
  /** Whether it took place, so that it counts. */
  counts?: boolean | null;
  articleCount?: NumberFilter | null;
  sourceCount?: NumberFilter | null;
  ploverScore?: NumberFilter | null;
  goldstein?: NumberFilter | null;
  quadClass?: NumberFilter | null;
  confidence?: NumberFilter | null;
}

const DIRECT: DirectTests = {
  values: { TYPE: 'types', MODE: 'modes', MODALITY: 'modalities' },
  member: 'COUNTRY',
  spans: { TIME: ['dayFrom', 'dayTo'], DATE: ['dateFrom', 'dateTo'] },
  linked: { PERSON: 'byPerson', OFFICE: 'byOffice', SOURCE: 'bySource' },
  anchors: [
    { field: 'ID', stage: 'id' }, { field: 'PERSON', stage: 'person' }, { field: 'ORGANIZATION', stage: 'organization' }, { field: 'SOURCE', stage: 'source', near: foldName },
    { field: 'COUNTRY', stage: 'country' },
  ],
};

/** Which events pass, for `cypher/read/events`. @throws BadInput, LimitExceeded */
export function eventSelection(filter: EventFilter | null | undefined, period?: Period | null): Selection {
  const formula = formulaOf(filter, (fields) => {
    if (fields.when) throw new Error('The filter asks for the time of another event, which was not looked up.');
    return testsOf(fields);
  });
  const within: Formula[] = period ? [isWithin('TIME', ...daysOf(period))] : [];
  return selectionOf({ and: [formula, ...within] }, DIRECT);
}

function testsOf(filter: EventFilter): Formula[] {
  return [
    ...valueTests('ID', filter.id),
    ...setTests('COUNTRY', filter.countries),
    ...setTests('ACTOR', filter.actors),
    ...setTests('TARGET', filter.targets),
    ...setTests('PERSON', filter.people),
    ...setTests('OFFICE', officeIds(filter.offices)),
    ...setTests('ORGANIZATION', filter.organizations),
    ...setTests('TOPIC', filter.topics),
    ...valueTests('TYPE', filter.type),
    ...valueTests('MODE', filter.mode),
    ...valueTests('MODALITY', filter.modality),
    ...dateTests('DATE', filter.date),
    ...dateTests('TIME', filter.time),
    ...valueTests('SOURCE', inSmallLetters(filter.source)),
    ...textTests('PLACE', filter.place),
    ...(filter.counts == null ? [] : [isIn('COUNTS', [filter.counts ? 'yes' : 'no'])]),
    ...numberTests('ARTICLES', filter.articleCount),
    ...numberTests('SOURCES', filter.sourceCount),
    ...numberTests('PLOVER', filter.ploverScore),
    ...numberTests('GOLDSTEIN', filter.goldstein),
    ...numberTests('QUAD_CLASS', filter.quadClass),
    ...numberTests('CONFIDENCE', filter.confidence),
  ];
}

/** Offices as the statement has them: `KZ:FOREIGN_MINISTER`, and `*:FOREIGN_MINISTER` for that of any state. */
function officeIds(filter: OfficesFilter | null | undefined): SetFilter | null {
  const idsOf = (offices: OfficeOfState[] | null | undefined): string[] | undefined => offices?.map(({ office, country }) => `${country ?? '*'}:${office}`);
  return filter ? { any: idsOf(filter.any), all: idsOf(filter.all), none: idsOf(filter.none) } : null;
}

export const inSmallLetters = (filter: ValueFilter | null | undefined): ValueFilter | null =>
  filter
    ? {
        ...filter,
        eq: filter.eq?.toLowerCase(),
        ne: filter.ne?.toLowerCase(),
        in: filter.in?.map((value) => value.toLowerCase()),
        notIn: filter.notIn?.map((value) => value.toLowerCase()),
      }
    : null;
