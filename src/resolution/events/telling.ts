import type { ArticleFacts, Supported } from '../../domain/canon.ts';
import type { EventClaim } from '../../domain/claim.ts';
import type { Language } from '../../domain/language.ts';
import type { TopicId } from '../../domain/topic.ts';

/** One article's telling of an event, as far as events are told apart by it. */
export interface Telling extends Supported<EventClaim> {
  article: ArticleFacts & {
    contentHash: string;
    /** The article that this one is a copy or a light rewrite of. */
    duplicateOf: string | null;
    language: Language;
    /** What the article is about; it speaks only where nothing says when the event was. */
    topics?: readonly TopicId[];
  };
}

/** What a curator decided about tellings, by the ids of their claims: that all of them are one event, or that no one of `one` is one of `other`. */
export interface EventDecision {
  kind: 'MERGE' | 'SPLIT';
  one: string[];
  other: string[];
}

/** The text that an article tells with: its own, or that of the article that it is a copy of. */
export const originalOf = ({ article }: Telling): string => article.duplicateOf ?? article.id;
