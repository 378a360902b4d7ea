import type { CountryCode } from './country.ts';
import type { EventRecord } from './event.ts';
import type { Evidence, Grounds } from './evidence.ts';
import type { Language } from './language.ts';
import type { OfficeKind } from './office.ts';
import type { OrganizationId } from './organization.ts';
import type { PartialDate } from './partial-date.ts';
import type { OfficeEvidence } from './record.ts';
import type { RegionId } from './region.ts';
import type { StatementType } from './statement.ts';
import type { TopicId } from './topic.ts';

/** What one article says. A claim never changes: its id is a hash of the article's key, the extractor's version, its kind and all that it says. */
interface Claimed extends Grounds {
  id: string;
  articleId: string;
  /** Version of the extractor that read it. */
  extractor: string;
  /** Claims of one key support one thing of the canon. The only part that can move, since it may follow from the whole article. */
  canonKey: string;
}

/** A person that the article names, with all places where it does. */
export interface PersonClaim extends Claimed {
  name: string;
  language: Language;
  country: CountryCode | null;
  office: OfficeKind | null;
  /** The states of its article. */
  contexts: CountryCode[];
  /** The form of a name that it is a mention of (`resolution/people`). Like `canonKey` no part of what is claimed: curators may tell namesakes apart. */
  formKey: string;
  /** Forms of other names that its record says are the same person's; follows from `sameAs`. */
  aliases: string[];
  quotes: string[];
  starts: number[];
  ends: number[];
  /** The PersonClaim of whom this is a further name, where a dataset states so; absent in what articles say. */
  sameAs?: string;
  /** As a dataset states it. */
  wikidataId?: string;
}

/** An office that the article states a person to hold, or to have held. */
export interface OfficeClaim extends Claimed, Evidence {
  /** The person's name, and the id of its PersonClaim. */
  person: string;
  personClaim: string;
  office: OfficeKind;
  country: CountryCode | null;
  status: OfficeEvidence['status'];
  from: PartialDate | null;
  to: PartialDate | null;
}

/** An event that the article tells. */
export interface EventClaim extends Claimed, Evidence, Omit<EventRecord, 'evidence' | 'rule' | 'confidence'> {
  /** Ids of the PersonClaims of those `people` that the article's record has. */
  personClaims: string[];
}

/** A statement that the article reports. */
export interface StatementClaim extends Claimed, Evidence {
  type: StatementType;
  /** The speaker's state. */
  source: CountryCode | null;
  /** The speaker's organisation, where no state speaks. */
  sourceOrganization: OrganizationId | null;
  speaker: string | null;
  /** Id of the speaker's PersonClaim. */
  speakerClaim: string | null;
  target: string | null;
  targetCountries: CountryCode[];
  targetRegions: RegionId[];
  topics: TopicId[];
}

/** All claims of one article, or of several. */
export interface Claims {
  people: PersonClaim[];
  offices: OfficeClaim[];
  events: EventClaim[];
  statements: StatementClaim[];
}

export const noClaims = (): Claims => ({ people: [], offices: [], events: [], statements: [] });
