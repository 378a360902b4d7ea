import type { CountryCode } from '../../domain/country.ts';
import type { DatePrecision, DateSource, EventMode, EventType, Modality } from '../../domain/event.ts';
import type { Evidence, Grounds } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { OrganizationId } from '../../domain/organization.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { RegionId } from '../../domain/region.ts';
import type { StatementType } from '../../domain/statement.ts';
import type { TopicId } from '../../domain/topic.ts';

/** A place in an article and how it was read; offsets are UTF-16 code units into the article's text. */
export interface Place extends Evidence, Grounds {
  articleId: string;
  /** The article itself, where it was read with the place. */
  article?: ArticleNode;
}

/** An article without its text, which is read only when asked for. */
export interface ArticleNode {
  id: string;
  name: string | null;
  title: string | null;
  url: string | null;
  language: Language;
  publishedAt: string | null;
  ingestedAt: string;
  contentHash: string;
  duplicateOf: string | null;
  source: string | null;
  originalSource: string | null;
  extractor: string;
  countries: CountryCode[] | null;
  regions: RegionId[] | null;
  organizations: OrganizationId[] | null;
  topics: TopicId[] | null;
}

/** A person of the canon, as docs/graph.md describes it; a leader's names have hundreds of forms, which are read only when asked for. */
export interface PersonNode {
  id: string;
  /** The form that articles use most. */
  name: string;
  nameEn: string | null;
  nameRu: string | null;
  nameKk: string | null;
  wikidataId: string | null;
  country: CountryCode | null;
  articleCount: number;
}

/** What an event's time is: its own date, or the day it was first reported. */
export type TimeBasis = 'EVENT' | 'REPORT';

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

/** A statement of the canon with the place where its leading article reports it. */
export interface StatementNode extends Place {
  id: string;
  type: StatementType;
  source: CountryCode | null;
  sourceOrganization: OrganizationId | null;
  /** The speaker's name in the article's language. */
  speaker: string | null;
  target: string | null;
  targetCountries: CountryCode[] | null;
  targetRegions: RegionId[] | null;
  topics: TopicId[] | null;
  articleCount: number;
  reportedAt: string | null;
}

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
