import type { EntityKind } from '../../graph/read/search.ts';
import { enumOf } from './register.ts';

export const EntityKindEnum = enumOf<EntityKind>('EntityKind', 'Kinds of things that are searched and drawn.', {
  COUNTRY: 'A state or territory.',
  PERSON: 'A person.',
  ORGANIZATION: 'An international organisation.',
  TOPIC: 'A topic.',
  REGION: 'A region.',
  ARTICLE: 'An article.',
  EVENT: 'An event.',
});

export type MentionedKind = 'COUNTRY' | 'FORMER_STATE' | 'PERSON' | 'ORGANIZATION' | 'REGION' | 'TOPIC';
export const MentionKindEnum = enumOf<MentionedKind>('MentionKind', 'What an article names or is about.', {
  COUNTRY: 'A state or territory.',
  FORMER_STATE: 'A state that ended.',
  PERSON: 'A person.',
  ORGANIZATION: 'An international organisation.',
  REGION: 'A region.',
  TOPIC: 'A topic: the words that best show that the article is about it.',
});
