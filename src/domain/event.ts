import type { CountryCode } from './country.ts';
import type { Evidence, Grounds } from './evidence.ts';
import type { OrganizationId } from './organization.ts';
import type { PartialDate } from './partial-date.ts';
import type { TopicId } from './topic.ts';

/** PLOVER's event types, and STATEMENT and APPEAL (CAMEO 01 and 02), which PLOVER drops. */
export const EVENT_TYPES = [
  'CONSULT', 'AGREE', 'COOPERATE', 'SUPPORT', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION',
  'MOBILIZE', 'COERCE', 'ASSAULT', 'STATEMENT', 'APPEAL',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How parties consult, and SIGNING for what they sign. */
export const EVENT_MODES = ['PHONE', 'VIDEO', 'MEETING', 'VISIT', 'MULTILATERAL', 'CORRESPONDENCE', 'THIRD_PARTY', 'SIGNING'] as const;
export type EventMode = (typeof EVENT_MODES)[number];

export const MODALITIES = ['ACTUAL', 'FUTURE', 'HYPOTHETICAL', 'NEGATED', 'HISTORICAL'] as const;
export type Modality = (typeof MODALITIES)[number];

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_SOURCES = ['TEXT', 'DATELINE', 'METADATA', 'NONE'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** One real event as one article tells it, however many of its sentences do. */
export interface EventRecord extends Grounds {
  type: EventType;
  mode: EventMode | null;
  /** States whose representatives take part: the union of `source` (who acts) and `target` (who is acted upon). */
  countries: CountryCode[];
  source: CountryCode[];
  target: CountryCode[];
  /** Names as in the record's `people`. */
  people: string[];
  organizations: OrganizationId[];
  topics: TopicId[];
  modality: Modality;
  date: PartialDate | null;
  endDate: PartialDate | null;
  datePrecision: DatePrecision;
  dateSource: DateSource;
  place: string | null;
  cameoCode: string | null;
  goldstein: number | null;
  ploverMode: string | null;
  ploverScore: number | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quadClass: 1 | 2 | 3 | 4 | null;
  evidence: Evidence;
}
