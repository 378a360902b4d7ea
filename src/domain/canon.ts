import type { EventClaim, StatementClaim } from './claim.ts';
import type { CountryCode } from './country.ts';
import type { EventMode, EventType } from './event.ts';
import type { Language } from './language.ts';
import type { OfficeKind } from './office.ts';
import type { PartialDate } from './partial-date.ts';
import type { OfficeEvidence } from './record.ts';
import type { TopicId } from './topic.ts';

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

/**
 * A term: a person in an office, from when to when. A date is null where nothing proves it; every bound names the claim that proves it.
 * Days are ISO (`YYYY-MM-DD`); `from` and `to` are as precise as the texts.
 */
export interface Occupancy {
  /** The smallest id of its claims. */
  id: string;
  /** The claims' key and the term's number in time. */
  key: string;
  /** Key of its claims: of the person, the office and the state. */
  claimKey: string;
  personKey: string;
  office: OfficeKind;
  country: CountryCode | null;
  from: PartialDate | null;
  fromClaim: string | null;
  to: PartialDate | null;
  toClaim: string | null;
  /** STATED of the person; SUCCESSION where an office that one person holds was taken by the next on a stated date. */
  toBasis: 'STATED' | 'SUCCESSION' | null;
  /** The first day, after the last on which one sees him in office, on which an article calls the holder a former one. */
  endedBy: string | null;
  endedByClaim: string | null;
  status: OfficeEvidence['status'];
  statusClaim: string;
  /** What its own claims say, whoever came after. */
  ownStatus: OfficeEvidence['status'];
  ownStatusClaim: string;
  /** Publication of the first and the last article by which the person is in office; null when none is dated. */
  firstSeen: string | null;
  firstSeenClaim: string | null;
  lastSeen: string | null;
  lastSeenClaim: string | null;
  /** First and last day on which the person is proven or seen in office. */
  presentFrom: string | null;
  presentTo: string | null;
  /** The days on which the graph holds that the person is in office: `heldFrom` null for none, `heldUntil` null for no end known. */
  heldFrom: string | null;
  heldUntil: string | null;
  /** A claim that can be trusted says so; one that cannot ends nobody else's term. */
  sure: boolean;
  /** Claims that support it: one an article, unless an article says several things of it. */
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

export const PAIR_DIRECTIONS = ['BOTH', 'A_TO_B', 'B_TO_A'] as const;
/** How an event runs between the states of a pair, `a` and `b` in the order of their codes. */
export type PairDirection = (typeof PAIR_DIRECTIONS)[number];

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
  language: Language;
  contentHash: string;
  /** The article that this one is a copy of. */
  duplicateOf: string | null;
  /** What the article is about; events are told apart by it where nothing says when they were. */
  topics?: TopicId[];
}

/** A claim with its article. */
export interface Supported<Claim> {
  claim: Claim;
  article: ArticleFacts;
  /** When the graph took the claim in, ISO 8601. */
  recordedFrom: string;
}
