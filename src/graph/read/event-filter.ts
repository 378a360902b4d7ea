import type { CountryCode } from '../../domain/country.ts';
import type { EventMode, EventType, Modality } from '../../domain/event.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { OfficeKind } from '../../domain/office.ts';
import type { TopicId } from '../../domain/topic.ts';
import type { Selection } from './listing.ts';
import { filterParameters, formulaOf } from './filter.ts';
import type { Formula, Groups } from './filter.ts';
import { dateTests, daysOf, isWithin, setTests, valueTests } from './operands.ts';
import type { DateFilter, Period, SetFilter, ValueFilter } from './operands.ts';
import type { RelativeTime } from './relative-time.ts';

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

export interface EventFilter extends Groups<EventFilter> {
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
}

/** Parameters of `cypher/read/events/filtered`. @throws BadInput, LimitExceeded */
export function eventSelection(filter: EventFilter | null | undefined, period?: Period | null): Selection {
  let usesPeople = false;
  let usesOffices = false;
  let usesSource = false;
  const formula = formulaOf(filter, (fields) => {
    usesPeople ||= fields.people != null;
    usesOffices ||= fields.offices != null;
    usesSource ||= fields.source != null;
    if (fields.when) throw new Error('The filter asks for the time of another event, which was not looked up.');
    return testsOf(fields);
  });
  const within: Formula[] = period ? [isWithin('TIME', ...daysOf(period))] : [];
  return { ...filterParameters({ and: [formula, ...within] }), byPerson: usesPeople, byOffice: usesOffices, bySource: usesSource };
}

function testsOf(filter: EventFilter): Formula[] {
  return [
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
