import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../domain/change.ts';
import type { DecisionKind } from '../domain/decision.ts';
import { connectionOf, edgeOf } from './connection/connection.type.ts';
import { ChangeKindEnum, CorrectionKindEnum, SuggestionKindEnum } from './enums/change.ts';
import type { SuggestionKind } from './enums/change.ts';
import { DateTime } from './scalars/dates.ts';

@ObjectType({ description: 'A correction by hand. It holds when articles are read again, and can be taken back at any time.' })
export class Correction {
  @Field(() => ID, { description: 'Its lasting identifier; what `undo` takes.' })
  id!: string;

  @Field(() => CorrectionKindEnum, { description: 'What was said.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'Whom or what it was about, as it was called then.' })
  label!: string;

  @Field(() => String, { description: 'Who said it.' })
  by!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Why; null when no reason was given.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null while it stands.' })
  undoneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it back; null while it stands.' })
  undoneBy!: string | null;
}

@ObjectType({ description: 'An entry of the journal: one change of the graph. Entries stay as they are.' })
export class Change {
  @Field(() => ID, { description: 'Its identifier; identifiers sort by time.' })
  id!: string;

  @Field(() => ChangeKindEnum, { description: 'What it was.' })
  kind!: ChangeKind;

  @Field(() => DateTime, { description: 'When the graph was changed.' })
  at!: string;

  @Field(() => ID, { description: "The article's or the correction's identifier." })
  subject!: string;

  @Field(() => String, { nullable: true, description: "The article's title, or whom or what the correction was about." })
  label!: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it; null for what the program does by itself.' })
  by!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null when no reason was given.' })
  reason!: string | null;
}

@ObjectType({ description: 'Two people or events that may be one; what is unsure is never merged but stands here until somebody decides.' })
export class Suggestion {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => SuggestionKindEnum, { description: 'Of which kind they are.' })
  kind!: SuggestionKind;

  @Field(() => Float, { description: 'How likely they are one, 0 to 1.' })
  score!: number;

  @Field(() => [String], { description: 'What speaks for it, in codes: NAME_TRANSLITERATED, SAME_OFFICE, SAME_PEOPLE, TOLD_WITHIN_TWO_DAYS …' })
  reasons!: string[];
}

export const ChangeConnection = connectionOf('Change', edgeOf('Change', () => Change));
export const SuggestionConnection = connectionOf('Suggestion', edgeOf('Suggestion', () => Suggestion));
