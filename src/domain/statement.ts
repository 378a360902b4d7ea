import type { CountryCode } from './country.ts';
import type { Evidence, Grounds } from './evidence.ts';
import type { OrganizationId } from './organization.ts';
import type { RegionId } from './region.ts';
import type { TopicId } from './topic.ts';

/** Stances: what a speaker does by saying it. */
export const STATEMENT_TYPES = [
  'EXPRESS_CONCERN', 'CONDEMN', 'SUPPORT', 'OPPOSE', 'CALL_FOR', 'READY_TO_COOPERATE', 'PRAISE', 'CONGRATULATE', 'THANK', 'CONDOLE', 'INVITE',
  'PROMISE', 'DENY', 'EMPHASIZE',
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** Who says what about what. */
export interface StatementRecord extends Grounds {
  type: StatementType;
  /** The speaker's state, or organisation where no state speaks. */
  source: CountryCode | OrganizationId | null;
  /** A name of the record's `people`. */
  speaker: string | null;
  /** The words that say what it is about. */
  target: string | null;
  targetCountries: CountryCode[];
  targetRegions: RegionId[];
  topics: TopicId[];
  evidence: Evidence;
}
