import type { EventClaim, StatementClaim } from './claim.ts';
import type { CountryCode } from './country.ts';
import type { EventMode, EventType } from './event.ts';
import type { Language } from './language.ts';
import type { OfficeKind } from './office.ts';
import type { OfficeEvidence } from './record.ts';

/** A name as articles of one language write it, and in how many. */
export interface NameForm {
  name: string;
  language: Language;
  count: number;
}

/** A person of the canon: a summary of its claims that new claims are added to without reading the old ones again. */
export interface Person {
  /** The smallest id of its claims. */
  id: string;
  key: string;
  forms: NameForm[];
  country: CountryCode | null;
  articleCount: number;
}

/** An office as a person holds or held it. */
export interface Occupancy {
  id: string;
  key: string;
  personKey: string;
  office: OfficeKind;
  country: CountryCode | null;
  /** As the claim of the latest article says; of several, the one with the largest id. */
  status: OfficeEvidence['status'];
  statusClaim: string;
  /** When articles were published that state it; null when none of them is dated. */
  firstSeen: string | null;
  lastSeen: string | null;
  articleCount: number;
}

/** Where one article supports an event or a statement. */
export interface Report {
  articleId: string;
  claimId: string;
  quote: string;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

type Said<Claim> = Omit<Claim, 'id' | 'canonKey'>;

/** An event of the canon: what its leading claim says, and what all of its claims say together. */
export interface CanonicalEvent extends Said<EventClaim> {
  id: string;
  key: string;
  dateEarliest: string | null;
  dateLatest: string | null;
  /** The earliest publication among its articles. */
  reportedAt: string | null;
  timeBasis: 'EVENT' | 'REPORT' | null;
  /** The day that periods take: the date's earliest day, else `reportedAt`. */
  day: string | null;
  /** It took place, and stands in counts and scores. */
  counts: boolean;
  articleCount: number;
  sourceCount: number;
  recordedFrom: string;
  reports: Report[];
}

export interface CanonicalStatement extends Said<StatementClaim> {
  id: string;
  key: string;
  reportedAt: string | null;
  articleCount: number;
  recordedFrom: string;
  reports: Report[];
}

/** How an event runs between the states of a pair, `a` and `b` in the order of their codes. */
export type PairDirection = 'BOTH' | 'A_TO_B' | 'B_TO_A';

/** Two states and how many events stand between them. */
export interface Pair {
  /** `KW-KZ`. */
  id: string;
  a: CountryCode;
  b: CountryCode;
  eventCount: number;
  undatedEventCount: number;
  plannedEventCount: number;
  allEventCount: number;
}

/** The events that count of one pair, day, type, mode and direction. */
export interface PairDay {
  id: string;
  pair: string;
  day: string;
  type: EventType;
  mode: EventMode | null;
  direction: PairDirection;
  events: number;
  /** Those of them that have a score, and its sum. */
  scored: number;
  score: number;
  /** How much the day weighs in the pair's score beside others: twice as much as one half a year older. */
  weight: number;
}

/** What the canon needs to know of a claim's article. */
export interface ArticleFacts {
  id: string;
  publishedAt: string | null;
  /** Folded name of who published it. */
  source: string | null;
}

/** A claim with its article. */
export interface Supported<Claim> {
  claim: Claim;
  article: ArticleFacts;
  /** When the graph took the claim in, ISO 8601. */
  recordedFrom: string;
}
