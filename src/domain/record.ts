import type { CountryCode } from './country.ts';
import type { EventRecord } from './event.ts';
import type { Evidence, Grounds } from './evidence.ts';
import type { Language } from './language.ts';
import type { OfficeKind } from './office.ts';
import type { OrganizationId } from './organization.ts';
import type { PartialDate } from './partial-date.ts';
import type { RegionId } from './region.ts';
import type { StatementRecord } from './statement.ts';
import type { TopicId } from './topic.ts';

export interface PersonRecord {
  /** Nominative, as fully as the text gives it, in the article's language, without titles. Unique within a record. */
  name: string;
  /** The state that the office is held for. */
  country: CountryCode | null;
  /** The highest office that the text states at the time of the article. */
  office: OfficeKind | null;
  /** Of a dataset's row, which knows it: that this is a further name of the person that goes by this other name in the record. */
  sameAs?: string;
  /** The name's own language, where a row has names in several. */
  language?: Language;
  /** As a dataset states it, e.g. `Q76`. */
  wikidataId?: string;
}

export const MENTION_KINDS = ['country', 'person', 'organization', 'region'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention extends Evidence, Grounds {
  kind: MentionKind;
  /** Country code, person's `name`, organisation or region id. */
  ref: string;
}

/** Words that stand for somebody named elsewhere: «Казахстанская сторона», «глава МИД Казахстана», «кувейтский коллега», «он». */
export interface Reference extends Evidence, Grounds {
  kind: 'country' | 'person';
  /** Country code or person's `name`. */
  ref: string;
}

/** Where the text is about a topic. */
export interface TopicEvidence extends Evidence, Grounds {
  topic: TopicId;
}

/** Where the text states a person's office. */
export interface OfficeEvidence extends Evidence, Grounds {
  person: string;
  office: OfficeKind;
  country: CountryCode | null;
  /** FORMER for «бывший», ACTING for «и. о.», DESIGNATE for «назначен». */
  status: 'CURRENT' | 'FORMER' | 'ACTING' | 'DESIGNATE';
  /** Since when and until when, as far as the text says; both null where it gives no date. */
  from: PartialDate | null;
  to: PartialDate | null;
}

/** All that is read out of one article; what `bilateral extract --format jsonl` prints. */
export interface DocumentRecord {
  id: string;
  language: Language;
  title: string | null;
  publishedAt: string | null;
  source: string | null;
  /** The source that the text names as its own («Источник: GOV»), when it is another than `source`. */
  originalSource: string | null;
  countries: CountryCode[];
  regions: RegionId[];
  people: PersonRecord[];
  organizations: OrganizationId[];
  events: EventRecord[];
  statements: StatementRecord[];
  topics: TopicId[];
  mentions: Mention[];
  references: Reference[];
  topicEvidence: TopicEvidence[];
  offices: OfficeEvidence[];
  /** Version of the extractor that read it. */
  extractor: string;
  /** The text that the offsets count into; printed only where it is not the input's own (HTML, feeds). */
  text?: string;
}
