import type { Supported } from '../../domain/canon.ts';
import type { EventClaim } from '../../domain/claim.ts';

/** One article's telling of an event, as far as events are told apart by it. */
export type Telling = Supported<EventClaim>;

/** What a curator decided about tellings, by the ids of their claims: that all of them are one event, or that no one of `one` is one of `other`. */
export interface EventDecision {
  kind: 'MERGE' | 'SPLIT';
  one: string[];
  other: string[];
}

/** The text that an article tells with: its own, or that of the article that it is a copy of. */
export const originalOf = ({ article }: Telling): string => article.duplicateOf ?? article.id;
