import type { ChangeKind } from '../../domain/change.ts';
import type { DecisionKind } from '../../domain/decision.ts';
import { enumOf } from './register.ts';

const DECISIONS: Record<DecisionKind, string> = {
  MERGE_PEOPLE: 'A curator said that people are one.',
  SPLIT_PERSON: 'A curator said that a person is two.',
  MERGE_EVENTS: 'A curator said that events are one.',
  SPLIT_EVENT: 'A curator said that an event is two.',
};

export const CorrectionKindEnum = enumOf<DecisionKind>('CorrectionKind', 'What a curator said.', DECISIONS);

export const ChangeKindEnum = enumOf<ChangeKind>('ChangeKind', 'What a change of the graph was.', {
  ARTICLE_CREATED: 'An article came.',
  ARTICLE_UPDATED: 'An article came again with another content.',
  ARTICLE_REREAD: 'An article was read again by another version of the extractor.',
  ARTICLE_DELETED: 'An article was taken away.',
  ...DECISIONS,
  UNDONE: 'A correction was taken back.',
});

export type SuggestionKind = 'PERSON' | 'EVENT';
export const SuggestionKindEnum = enumOf<SuggestionKind>('SuggestionKind', 'What may be one.', { PERSON: 'Two people.', EVENT: 'Two events.' });
